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
