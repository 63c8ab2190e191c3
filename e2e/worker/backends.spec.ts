import { readFile } from 'node:fs/promises';
import { VIEW_NAMES } from '../../src/core/geometry/views.ts';
import { fiveCropViews } from '../../src/core/pixels/view-cutter.ts';
import { smallModel } from '../../src/worker/testing/small-model.ts';
import { expect, test } from './bench.ts';
import {
  computeNonsense,
  disguiseAsHardware,
  breakBuffers,
  hideGpus,
  leaveOutTheMean,
} from './faults.ts';
import { readBmp } from './read-bmp.ts';

const photo = await readFile(
  new URL('../photos/formats/plain.bmp', import.meta.url),
);

/** What the same network says in Node, by tfjs's plain JavaScript. */
async function reference() {
  const { card, infer } = await smallModel();
  const views = fiveCropViews(readBmp(photo), card.preprocessing, VIEW_NAMES);
  const outputs = await infer(views.map(({ image }) => image));
  return views.map(({ view, box }, i) => ({ view, box, ...outputs[i]! }));
}

for (const backend of ['wasm', 'webgl', 'webgpu'] as const) {
  test(`${backend} answers like plain JavaScript, view for view`, async ({
    opened,
  }) => {
    const loaded = await opened.load(backend);
    expect(loaded).toMatchObject({ value: { backend, refused: [] } });
    const request = { views: VIEW_NAMES, featureMaps: true };
    const answer = await opened.classify(photo, request);
    if (!('value' in answer)) throw new Error(JSON.stringify(answer));
    const { views, boxes, photo: size } = answer.value;
    const wanted = await reference();
    expect(size).toEqual({ width: 60, height: 40 });
    expect(boxes).toEqual(wanted.map(({ view, box }) => ({ view, box })));
    expect(views.map(({ view }) => view)).toEqual(VIEW_NAMES);
    for (const [i, { logits, featureMap }] of wanted.entries()) {
      expect(furthest(views[i]!.logits, logits)).toBeLessThan(1e-3);
      const features = views[i]!.features!;
      expect(furthest(features, featureMap!.data)).toBeLessThan(1e-3);
    }
  });
}

test('what the card says is downloaded, byte for byte, and nothing afterwards', async ({
  opened,
}) => {
  const { card } = await smallModel();
  const total = card.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const { progress } = await opened.load('wasm');
  const bytes = progress.filter((one) => one.phase === 'downloading');
  expect(bytes.at(-1)).toMatchObject({ loadedBytes: total, totalBytes: total });
  expect(progress.at(-1)).toEqual({ phase: 'preparing', backend: 'wasm' });

  const requests: string[] = [];
  opened.page.on('request', (request) => requests.push(request.url()));
  expect(await opened.classify(photo)).toHaveProperty('value');
  expect(requests).toEqual([]);
});

test('without a GPU kernels of our own run, and tfjs is not fetched', async ({
  opened,
}) => {
  const fetched: string[] = [];
  opened.page.on('request', (request) => fetched.push(request.url()));
  expect(await opened.load('wasm')).toMatchObject({
    value: { engine: 'wasm-relaxed-simd' },
  });
  expect(
    fetched.filter((url) => /relaxed-simd.*\.wasm/.test(url)),
  ).toHaveLength(1);
  expect(fetched.filter((url) => /tfjs/.test(url))).toEqual([]);
});

test('kernels of our own that compute nonsense are refused; tfjs takes over', async ({
  opened,
}) => {
  await opened.inWorker(leaveOutTheMean);
  expect(await opened.load('wasm')).toMatchObject({
    value: { backend: 'wasm', engine: 'tfjs-wasm' },
  });
  expect(await opened.classify(photo)).toHaveProperty('value');
});

test('without a GPU it is wasm', async ({ opened }) => {
  await opened.inWorker(hideGpus);
  expect(await opened.load('auto')).toMatchObject({
    value: {
      backend: 'wasm',
      refused: [
        { backend: 'webgpu', reason: 'unavailable' },
        { backend: 'webgl', reason: 'unavailable' },
      ],
    },
  });
});

test('a GPU that is asked for by name and is not there: no-backend', async ({
  opened,
}) => {
  await opened.inWorker(hideGpus);
  expect(await opened.load('webgpu')).toMatchObject({
    problem: { code: 'no-backend', values: { backend: 'webgpu' } },
  });
});

test('a GPU that computes nonsense is refused; the next backend takes over the download', async ({
  opened,
}) => {
  const fetched: string[] = [];
  opened.page.on('request', (request) => {
    const [, file] = request.url().split('/model/');
    if (file) fetched.push(file);
  });
  await opened.inWorker(disguiseAsHardware);
  await opened.inWorker(computeNonsense);
  expect(await opened.passesOverWebGpu(photo)).toMatchObject({
    backend: 'webgpu',
    reason: 'wrong-answer',
  });
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('errors that only the device knows are noticed', async ({ opened }) => {
  await opened.inWorker(breakBuffers);
  expect(await opened.load('webgpu')).toMatchObject({
    problem: {
      code: 'no-backend',
      detail: expect.stringContaining('webgpu: failed (') as unknown,
    },
  });
});

test('no model there, though the server sends a page: weights-missing', async ({
  opened,
}) => {
  expect(await opened.load('wasm', 'no/such/model/')).toMatchObject({
    problem: { code: 'weights-missing', values: { file: 'card.json' } },
  });
});

function furthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return NaN;
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)));
}
