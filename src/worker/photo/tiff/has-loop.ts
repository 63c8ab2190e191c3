/** Each page of a TIFF names the next one's place; a file that names an earlier one never ends. */
export function hasLoop(file: ArrayBuffer): boolean {
  const view = new DataView(file);
  const little = view.getUint16(0) === 0x4949;
  const seen = new Set<number>();
  let at = view.getUint32(4, little);
  while (at !== 0) {
    if (seen.has(at)) return true;
    seen.add(at);
    const entries = view.getUint16(at, little);
    at = view.getUint32(at + 2 + entries * 12, little);
  }
  return false;
}
