import { expect, test } from 'vitest';
import { readClipboard } from './read-clipboard.ts';

const item = (...types: string[]) =>
  ({
    types,
    getType: (type: string) => Promise.resolve(new Blob(['x'], { type })),
  }) as unknown as ClipboardItem;

test('the first picture is taken', async () => {
  const read = () =>
    Promise.resolve([item('text/html'), item('text/html', 'image/png')]);
  const brought = await readClipboard({ read });
  expect(brought).toMatchObject({ kind: 'file', files: 1 });
  expect(brought.kind === 'file' && brought.file.type).toBe('image/png');
});

test('without a picture it says so', async () => {
  const read = () => Promise.resolve([item('text/plain')]);
  expect(await readClipboard({ read })).toEqual({ kind: 'no-picture' });
});

test('a refusal is told apart', async () => {
  const read = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  expect(await readClipboard({ read })).toEqual({ kind: 'refused' });
});
