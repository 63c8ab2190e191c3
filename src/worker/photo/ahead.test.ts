import { expect, test, vi } from 'vitest';
import { Ahead, startCut, type Cut } from './ahead.ts';
import type { CutPhoto } from './cut-photo.ts';

const CUT = { views: [] } as unknown as CutPhoto;
const SMALL = { width: 4000, height: 3000 };
const LARGE = { width: 8000, height: 8000 };
const settled = () => new Promise((resolve) => setTimeout(resolve));
const never = () => new AbortController().signal;

/** A photo that is decoded and cut when the test says so; an abort rejects. */
function photo(id: number, blocks = false) {
  let decoded!: (size: typeof SMALL) => void;
  let finish!: (cut: CutPhoto) => void;
  const cut = vi.fn<Cut>(
    (signal, onDecoded) =>
      new Promise((resolve, reject) => {
        decoded = onDecoded;
        finish = resolve;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  const announced = { id, cut, mayBlock: () => Promise.resolve(blocks) };
  return {
    ...{ cut, announced },
    decoded: (size: typeof SMALL) => decoded(size),
    finish: () => finish(CUT),
  };
}

/** A photo under way, and the next one behind it. */
function setUp(blocks = false) {
  const [one, two] = [photo(1), photo(2, blocks)];
  const ahead = new Ahead();
  const task = new AbortController();
  const { room } = startCut(one.cut, task.signal);
  ahead.begin(two.announced, room, task.signal);
  return { one, two, ahead, task };
}

test.each([
  ['is decoded, when it is small', SMALL, 1],
  ['is cut, when it is large', LARGE, 0],
])('the next photo begins when this one %s', async (_, size, begun) => {
  const { one, two } = setUp();
  await settled();
  expect(two.cut).not.toHaveBeenCalled();
  one.decoded(size);
  await settled();
  expect(two.cut).toHaveBeenCalledTimes(begun);
  one.finish();
  await settled();
  expect(two.cut).toHaveBeenCalledTimes(1);
});

test('what was prepared is there when it is asked about, once', async () => {
  const { one, two, ahead } = setUp();
  one.finish();
  await settled();
  two.finish();
  expect(await ahead.take(2, never())?.cut).toBe(CUT);
  expect(two.cut).toHaveBeenCalledTimes(1);
  expect(ahead.take(2, never())).toBeUndefined();
});

test('a photo that may block the worker waits for its turn', async () => {
  const { one, two, ahead } = setUp(true);
  one.finish();
  await settled();
  expect(two.cut).not.toHaveBeenCalled();
  const cutting = ahead.take(2, never());
  await settled();
  two.finish();
  expect(await cutting?.cut).toBe(CUT);
});

test('a cancel drops the next photo, too', async () => {
  const { one, two, ahead, task } = setUp();
  one.finish();
  await settled();
  task.abort();
  expect(two.cut.mock.calls[0]![0].aborted).toBe(true);
  expect(ahead.take(2, never())).toBeUndefined();
});

test.each([[3], [undefined]])('request %s drops it', async (id) => {
  const { one, two, ahead } = setUp();
  one.finish();
  await settled();
  expect(ahead.take(id, never())).toBeUndefined();
  expect(two.cut.mock.calls[0]![0].aborted).toBe(true);
  expect(ahead.take(2, never())).toBeUndefined();
});

test('once taken, it ends with the request that took it', async () => {
  const { one, ahead, task } = setUp();
  one.finish();
  await settled();
  const later = new AbortController();
  const cutting = ahead.take(2, later.signal)!;
  later.abort(new Error('not wanted'));
  await expect(cutting.cut).rejects.toThrow('not wanted');
  task.abort();
});

test('at most one photo is prepared', async () => {
  const { one, two, ahead } = setUp();
  one.finish();
  await settled();
  const three = photo(3);
  ahead.begin(three.announced, Promise.resolve(), never());
  await settled();
  expect(two.cut.mock.calls[0]![0].aborted).toBe(true);
  expect(three.cut).toHaveBeenCalledTimes(1);
});

test('a broken photo is told when its turn comes', async () => {
  const ahead = new Ahead();
  const broken: Cut = () => Promise.reject(new Error('broken'));
  const mayBlock = () => Promise.resolve(false);
  ahead.begin({ id: 2, cut: broken, mayBlock }, Promise.resolve(), never());
  await settled();
  await expect(ahead.take(2, never())?.cut).rejects.toThrow('broken');
});
