import { expect, test } from 'vitest';
import { fromTransfer } from './from-transfer.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function transfer(
  files: File[],
  texts: Record<string, string> = {},
  folders = false,
) {
  const items = files.map((file) => ({
    kind: 'file',
    type: file.type,
    webkitGetAsEntry: () => ({ isDirectory: folders }),
  }));
  return {
    files,
    items,
    getData: (type: string) => texts[type] ?? '',
  } as unknown as DataTransfer;
}

const photo = new File(['x'], 'a.jpg', { type: 'image/jpeg' });
const text = new File(['x'], 'a.txt', { type: 'text/plain' });

test('takes the file', () => {
  expect(fromTransfer(transfer([photo]))).toEqual({
    kind: 'file',
    file: photo,
    files: 1,
  });
});

test('of several takes the first picture, else the first file', () => {
  const found = fromTransfer(transfer([text, photo]));
  expect(found).toMatchObject({ file: photo, files: 2 });
  expect(fromTransfer(transfer([text]))).toMatchObject({ file: text });
});

test('knows a folder', () => {
  const folder = new File([], 'holiday');
  expect(fromTransfer(transfer([folder], {}, true)).kind).toBe('folder');
});

test('reads a picture that is spelled out, without a request', async () => {
  const html = `<meta charset="utf-8"><img src="${PIXEL}">`;
  const found = fromTransfer(transfer([], { 'text/html': html }));
  if (found.kind !== 'file') throw new Error(found.kind);
  expect(found.file.type).toBe('image/png');
  const bytes = new Uint8Array(await found.file.arrayBuffer());
  expect(bytes).toHaveLength(70);
  expect([...bytes.slice(1, 4)]).toEqual(
    [...'PNG'].map((c) => c.charCodeAt(0)),
  );
  const link = transfer([], { 'text/uri-list': PIXEL });
  expect(fromTransfer(link).kind).toBe('file');
});

test('does not follow links', () => {
  const html = '<img src="https://example.org/a.jpg">';
  expect(fromTransfer(transfer([], { 'text/html': html })).kind).toBe(
    'only-a-link',
  );
  const link = transfer([], { 'text/uri-list': 'https://example.org/a.jpg' });
  expect(fromTransfer(link).kind).toBe('only-a-link');
});

test('says when there is no picture at all', () => {
  expect(fromTransfer(transfer([], { text: 'hello' })).kind).toBe('no-picture');
  const broken = transfer([], { 'text/html': 'data:image/png;base64,A' });
  expect(fromTransfer(broken).kind).toBe('no-picture');
});
