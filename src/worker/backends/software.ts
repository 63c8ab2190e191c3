const SOFTWARE =
  /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render|\bwarp\b/i;

/** Whether a GPU's name is that of a program on the CPU. */
export function isSoftwareName(name: string): boolean {
  return SOFTWARE.test(name);
}
