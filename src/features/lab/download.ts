/** Saves a file that the page has made, as a download; nothing is sent anywhere. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the file after the click; none needs a minute.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A title as a file's name: letters and digits of any script, joined by hyphens. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'which-country'}.${ending}`;
}
