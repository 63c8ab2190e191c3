import { expect, test, vi } from 'vitest';
import type { AskedAnswer, Asks } from '../../../session/asks.ts';
import { createBackground } from './background.ts';

/** Answers when told; an abort rejects, as the session's does. */
function setUp() {
  const asked: { resolve: () => void }[] = [];
  const ask = vi.fn<Asks['ask']>(
    (_, options) =>
      new Promise((resolve, reject) => {
        const signal = options!.signal!;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        asked.push({ resolve: () => resolve({} as AskedAnswer) });
      }),
  );
  return { ask, asked, background: createBackground(ask) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const REQUEST = { photo: new Blob() };

test('what a pause interrupts is asked again when it is over', async () => {
  const { ask, asked, background } = setUp();
  const answer = background.ask(REQUEST);
  await settled();
  background.pause();
  await settled();
  expect(ask).toHaveBeenCalledTimes(1);
  background.resume();
  await settled();
  expect(ask).toHaveBeenCalledTimes(2);
  asked[1]!.resolve();
  await expect(answer).resolves.toBeDefined();
});

test('a question that comes during a pause waits', async () => {
  const { ask, background } = setUp();
  background.pause();
  void background.ask(REQUEST);
  await settled();
  expect(ask).not.toHaveBeenCalled();
  background.resume();
  await settled();
  expect(ask).toHaveBeenCalledTimes(1);
});

test('whoever asks may still give up, also during a pause', async () => {
  const { background } = setUp();
  const controller = new AbortController();
  const answer = background.ask(REQUEST, { signal: controller.signal });
  await settled();
  background.pause();
  controller.abort();
  background.resume();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});
