/** What a drop or a paste brought. */
export type Brought =
  | { readonly kind: 'file'; readonly file: Blob; readonly files: number }
  | { readonly kind: 'only-a-link' | 'no-picture' | 'folder' };

type Transfer = Pick<DataTransfer, 'files' | 'items' | 'getData'>;

/**
 * Finds the picture in a drop or a paste: a file, else a picture that is spelled out in a data URL,
 * as when it is dragged out of another page. Links are not followed: that would be a request.
 */
export function fromTransfer(transfer: Transfer): Brought {
  const files = Array.from(transfer.files);
  const first = files.find((one) => one.type.startsWith('image/')) ?? files[0];
  if (first) {
    return isFolder(transfer, files.indexOf(first))
      ? { kind: 'folder' }
      : { kind: 'file', file: first, files: files.length };
  }
  const html = transfer.getData('text/html');
  const links = transfer.getData('text/uri-list') || transfer.getData('text');
  const inline = dataUrlIn(html) ?? dataUrlIn(links);
  const file = inline && blobOf(inline);
  if (file) return { kind: 'file', file, files: 1 };
  const link = /<img\s/i.test(html) || /^https?:\/\/\S+$/.test(links.trim());
  return { kind: link ? 'only-a-link' : 'no-picture' };
}

function isFolder({ items }: Transfer, index: number): boolean {
  const item = Array.from(items).filter((one) => one.kind === 'file')[index];
  return item?.webkitGetAsEntry?.()?.isDirectory ?? false;
}

function dataUrlIn(text: string): string | undefined {
  return /data:image\/[\w.+-]+;base64,[A-Za-z0-9+/=]+/.exec(text)?.[0];
}

function blobOf(dataUrl: string): Blob | undefined {
  const [head = '', body = ''] = dataUrl.split(',');
  try {
    const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0));
    return new Blob([bytes], { type: head.slice(5, head.indexOf(';')) });
  } catch {
    return undefined;
  }
}
