/**
 * Breaks a text into lines.
 *
 * @param widthOf of a line, in the unit of `width`. A word wider than a line stands alone.
 */
export function wrap(
  text: string,
  width: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}
