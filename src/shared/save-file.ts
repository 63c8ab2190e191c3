/** Gives the visitor a file, through the browser's own way of saving. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the content by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
