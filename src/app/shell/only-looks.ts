/**
 * Takes from markup what is not seen: the marks by which scripts, tests and labels find elements,
 * which must find those of the living page only.
 *
 * @param markup as React writes it.
 */
export function onlyLooks(markup: string): string {
  return (
    markup
      .replaceAll(/<dialog[ >].*?<\/dialog>/gs, '')
      .replaceAll(/<input [^>]*type="file"[^>]*>/g, '')
      .replaceAll('data-testid="first-run"', 'data-part="first-run"')
      // Styles look at which link is the current one, and at the role of what is empty.
      .replaceAll(
        / (data-(?!part)[\w-]+|id|for|aria-(?!current)[\w-]+)="[^"]*"/g,
        '',
      )
      .replaceAll(/ role="[^"]*"(?!><\/)/g, '')
  );
}
