import { expect, test, vi } from 'vitest';
import type { RgbImage } from '../../core/pixels/image.ts';
import type { Engine, ViewOutput } from '../../model/engine.ts';
import { inferChanged } from './infer-changed.ts';
import { KeptAnswers } from './kept-answers.ts';

const crop = (...bytes: number[]): RgbImage => ({
  width: 1,
  height: 1,
  data: Uint8Array.from(bytes),
});
const outputOf = ({ data }: RgbImage): ViewOutput => ({
  logits: Float32Array.from(data),
  featureMap: { height: 1, width: 1, channels: 3, data: new Float32Array(3) },
});

/** An engine that says its view's bytes, and what it was shown. */
function setUp() {
  const shown: number[] = [];
  const engine: Engine = {
    id: 'test',
    backend: 'cpu',
    async infer(views, { signal, onView } = {}) {
      const outputs: ViewOutput[] = [];
      for (const [at, view] of views.entries()) {
        signal?.throwIfAborted();
        shown.push(view.data[0]!);
        outputs.push(outputOf(view));
        await onView?.(at, outputs[at]!);
      }
      return outputs;
    },
    dispose: () => undefined,
  };
  const memory = new KeptAnswers();
  const ask = (views: RgbImage[], options = {}) =>
    inferChanged(engine, memory, views, options);
  return { shown, memory, ask };
}

const first = [crop(1, 0, 0), crop(2, 0, 0), crop(3, 0, 0)];

test('only views whose pixels are new reach the engine, and all are answered in order', async () => {
  const { shown, ask } = setUp();
  expect(await ask(first)).toMatchObject({ kept: 0 });
  const onView = vi.fn();
  const second = [crop(3, 0, 0), crop(2, 0, 1), crop(1, 0, 0)];
  const { outputs, kept } = await ask(second, { onView });
  expect(shown).toEqual([1, 2, 3, 2]);
  expect(kept).toBe(2);
  expect(outputs.map(({ logits }) => [...logits])).toEqual([
    [3, 0, 0],
    [2, 0, 1],
    [1, 0, 0],
  ]);
  expect(onView.mock.calls.map(([index]) => index as number)).toEqual([
    0, 2, 1,
  ]);
});

test('when nothing is new the engine rests', async () => {
  const { shown, ask } = setUp();
  await ask(first);
  expect(await ask(first)).toMatchObject({ kept: 3 });
  expect(shown).toHaveLength(3);
});

test('answers may leave with their buffers; what is kept stays whole', async () => {
  const { ask } = setUp();
  for (let round = 0; round < 3; round++) {
    const { outputs } = await ask(first, { featureMaps: true });
    for (const { logits, featureMap } of outputs) {
      expect(featureMap!.data).toHaveLength(3);
      structuredClone(0, {
        transfer: [logits.buffer, featureMap!.data.buffer] as ArrayBuffer[],
      });
      expect(logits).toHaveLength(0);
    }
  }
});

test('feature maps come only when asked for, also where they were not before', async () => {
  const { shown, ask } = setUp();
  expect((await ask(first)).outputs[0]).not.toHaveProperty('featureMap');
  const { outputs } = await ask(first, { featureMaps: true });
  expect(outputs[2]!.featureMap).toMatchObject({ channels: 3 });
  expect(shown).toHaveLength(3);
});

test('what was answered before a cancel is kept', async () => {
  const { shown, ask } = setUp();
  const { signal, ...controller } = abortAfter(2);
  await expect(ask(first, { signal, onView: controller.onView })).rejects.toBe(
    'enough',
  );
  expect(await ask(first)).toMatchObject({ kept: 2 });
  expect(shown).toEqual([1, 2, 3]);
});

function abortAfter(views: number) {
  const controller = new AbortController();
  const onView = () => {
    if (--views === 0) controller.abort('enough');
  };
  return { signal: controller.signal, onView };
}

test('after forgetting everything is computed again', async () => {
  const { memory, shown, ask } = setUp();
  await ask(first);
  memory.forget();
  expect(await ask(first)).toMatchObject({ kept: 0 });
  expect(shown).toHaveLength(6);
});
