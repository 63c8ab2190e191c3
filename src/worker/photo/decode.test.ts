import { afterEach, expect, test, vi } from 'vitest';
import { decodePhoto } from './decode.ts';
import { MAX_BYTES, MAX_DECODE_MS } from '../../core/pixels/limits.ts';

// As when the page is offline.
vi.mock('./heic/libheif.ts', () => ({
  openHeif: () => Promise.reject(new Error('no network')),
}));

afterEach(() => vi.unstubAllGlobals());

const decode = (blob: Blob) => decodePhoto(blob, new AbortController().signal);

/** What browsers say of whatever they cannot decode. */
const UNDECODABLE = new Error('The source image could not be decoded.');

const png = (width: number, height: number) => {
  const head = new Uint8Array(33);
  head.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  head.set(new TextEncoder().encode('IHDR'), 12);
  new DataView(head.buffer).setUint32(16, width);
  new DataView(head.buffer).setUint32(20, height);
  return head;
};

test.each([
  ['empty-file', new Blob([])],
  ['not-a-picture', new Blob(['just words'], { type: 'image/jpeg' })],
  ['undecodable-picture', new Blob([png(5, 4)])],
  ['undecodable-picture', new Blob(['<svg width="1" height="1"></svg>'])],
  ['heic-unsupported', new Blob(['\0\0\0\x18ftypheic\0\0\0\0'])],
  ['undecodable-picture', new Blob(['II*\0\x08\0\0\0'])],
  ['too-large', new Blob([png(20_000, 20_000)])],
  ['too-large', { size: MAX_BYTES + 1 } as Blob],
])('%s', async (code, blob) => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(UNDECODABLE));
  await expect(decode(blob)).rejects.toMatchObject({ problem: { code } });
});

test('memory that runs out is not blamed on the file', async () => {
  const error = new DOMException(
    'The ImageBitmap could not be allocated.',
    'InvalidStateError',
  );
  vi.stubGlobal('createImageBitmap', () => Promise.reject(error));
  await expect(decode(new Blob([png(5, 4)]))).rejects.toMatchObject({
    problem: { code: 'out-of-memory' },
  });
});

test('a folder, which cannot be read', async () => {
  const folder = {
    size: 4096,
    slice: () => ({
      arrayBuffer: () =>
        Promise.reject(new DOMException('no', 'NotReadableError')),
    }),
  } as unknown as Blob;
  await expect(decode(folder)).rejects.toMatchObject({
    problem: { code: 'not-a-picture' },
  });
});

test('a decoder that never ends is given up, and a cancel does not wait for it', async () => {
  vi.useFakeTimers();
  const close = vi.fn();
  let finish!: (bitmap: unknown) => void;
  const working = new Promise((resolve) => (finish = resolve));
  vi.stubGlobal('createImageBitmap', () => working);
  const given = expect(decode(new Blob([png(5, 4)]))).rejects.toMatchObject({
    problem: { code: 'too-slow' },
  });
  const controller = new AbortController();
  const cancelled = decodePhoto(new Blob([png(5, 4)]), controller.signal);
  const dropped = expect(cancelled).rejects.toThrow('not wanted');
  controller.abort(new Error('not wanted'));
  await dropped;
  // The first bytes of a Blob come from outside the clock.
  await vi.waitUntil(() => vi.getTimerCount() > 0);
  await vi.advanceTimersByTimeAsync(MAX_DECODE_MS);
  await given;
  finish({ close });
  await vi.advanceTimersByTimeAsync(0);
  expect(close).toHaveBeenCalled();
  vi.useRealTimers();
});
