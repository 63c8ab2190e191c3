import { expect, test, vi } from 'vitest';
import type { AskedAnswer, Asks } from '../../../session/asks.ts';
import {
  CARD,
  MODEL,
  answer as answerOf,
} from '../../../session/fake-client.test-support.ts';
import { createAsker } from './asker.ts';

type Ask = Parameters<Asks['ask']>;

/** An asker of numbers; each question waits until the test answers it. */
function setUp() {
  const asked: {
    views: readonly string[];
    subject: number;
    signal: AbortSignal;
    answer: (milliseconds: number, kept?: number) => void;
    fail: (error: Error) => void;
  }[] = [];
  const ask = (...[request, options]: Ask) =>
    new Promise<AskedAnswer>((resolve, reject) => {
      const signal = options!.signal!;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      const views = request.views!;
      const { width } = request.photo as { width: number };
      asked.push({
        views,
        subject: width,
        signal,
        answer: (network, kept) =>
          resolve({
            ...answerOf(...views.map(() => 1)),
            card: CARD,
            head: MODEL.head,
            milliseconds: { decode: 0, resize: 0, network },
            ...(kept !== undefined && { kept }),
          }),
        fail: reject,
      });
    });
  const events = {
    onStart: vi.fn(),
    onProgress: vi.fn(),
    onAnswer: vi.fn(),
    onProblem: vi.fn(),
    onDrop: vi.fn(),
    onIdle: vi.fn(),
  };
  const render = (width: number) => ({
    width,
    height: 1,
    data: new Uint8Array(),
  });
  return { asked, events, asker: createAsker(ask, render, events) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('while dragging the work under way ends, then the latest is next', async () => {
  const { asked, events, asker } = setUp();
  for (const subject of [1, 2, 3]) asker.ask(subject, true);
  expect(asked.map(({ subject }) => subject)).toEqual([1]);
  asked[0]!.answer(2000);
  await settled();
  expect(asked.map(({ subject }) => subject)).toEqual([1, 3]);
  expect(asked[1]!.views).toEqual(['whole']);
  expect(events.onDrop).not.toHaveBeenCalled();
});

test('letting go drops coarse work and asks for five crops', async () => {
  const { asked, events, asker } = setUp();
  asker.ask(1, true);
  asker.ask(1, false);
  expect(asked[0]!.signal.aborted).toBe(true);
  await settled();
  expect(events.onDrop).toHaveBeenCalledTimes(1);
  expect(asked[1]).toMatchObject({ subject: 1 });
  expect(asked[1]!.views).toHaveLength(5);
});

test('a drag drops five crops that are under way', async () => {
  const { asked, asker } = setUp();
  asker.ask(1, false);
  asker.ask(2, true);
  expect(asked[0]!.signal.aborted).toBe(true);
  await settled();
  expect(asked[1]).toMatchObject({ subject: 2, views: ['whole'] });
});

test('a fast device answers with five crops all the time', async () => {
  const { asked, asker } = setUp();
  asker.ask(1, false);
  asked[0]!.answer(100);
  await settled();
  asker.ask(2, true);
  expect(asked[1]!.views).toHaveLength(5);
  asker.ask(3, true);
  asked[1]!.answer(100);
  await settled();
  expect(asked[2]).toMatchObject({ subject: 3 });
});

test.each([
  ['some', 300, 4],
  ['all', 1, 5],
])(
  'a slow device does not seem fast because %s crops were kept',
  async (_, milliseconds, kept) => {
    const { asked, asker } = setUp();
    asker.ask(1, false);
    asked[0]!.answer(5000);
    await settled();
    asker.ask(2, false);
    asked[1]!.answer(milliseconds, kept);
    await settled();
    asker.ask(3, true);
    expect(asked[2]!.views).toEqual(['whole']);
  },
);

test('a problem is told, and the next question is asked all the same', async () => {
  const { asked, events, asker } = setUp();
  asker.ask(1, false);
  asked[0]!.fail(new Error('no'));
  await settled();
  expect(events.onProblem).toHaveBeenCalledWith({
    code: 'unexpected',
    detail: 'Error: no',
  });
  asker.ask(2, false);
  expect(asked[1]).toMatchObject({ subject: 2 });
});

test('after a stop nothing comes', async () => {
  const { asked, events, asker } = setUp();
  asker.ask(1, true);
  asker.ask(2, true);
  asker.stop();
  await settled();
  expect(asked).toHaveLength(1);
  expect(events.onAnswer).not.toHaveBeenCalled();
});
