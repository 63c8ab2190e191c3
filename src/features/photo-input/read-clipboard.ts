import type { Brought } from './from-transfer.ts';

/** The first picture in the clipboard; asks the visitor for leave where the browser wants it. */
export async function readClipboard(
  clipboard: Pick<Clipboard, 'read'>,
): Promise<Brought | { readonly kind: 'refused' }> {
  try {
    for (const item of await clipboard.read()) {
      const type = item.types.find((one) => one.startsWith('image/'));
      if (!type) continue;
      const picture = await item.getType(type);
      return { kind: 'file', file: picture, files: 1 };
    }
    return { kind: 'no-picture' };
  } catch (error) {
    // Chromium's word for a clipboard that holds nothing it can hand out.
    const nothing = error instanceof DOMException && error.name === 'DataError';
    return { kind: nothing ? 'no-picture' : 'refused' };
  }
}
