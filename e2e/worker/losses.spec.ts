import { readFile } from 'node:fs/promises';
import { expect, test, type Bench } from './bench.ts';
import {
  crash,
  destroyDevice,
  destroyDeviceMidway,
  keepContext,
  keepDevice,
  loseContext,
  mostProgress,
  noteProgress,
} from './faults.ts';

const photo = await readFile(
  new URL('../photos/formats/plain.bmp', import.meta.url),
);

/** A fresh worker gives the same answer as before. */
async function expectRecovery(opened: Bench) {
  expect(await opened.load('wasm')).toHaveProperty('value');
  expect(await opened.classify(photo)).toMatchObject({
    value: { backend: 'wasm' },
  });
}

test('a WebGPU device that is lost while idle is told, and a fresh worker works', async ({
  opened,
}) => {
  await opened.inWorker(keepDevice);
  expect(await opened.load('webgpu')).toHaveProperty('value');
  await opened.inWorker(destroyDevice);
  await expect.poll(() => opened.lost()).toMatchObject([{ code: 'gpu-lost' }]);
  expect(await opened.classify(photo)).toMatchObject({
    problem: { code: 'gpu-lost' },
  });
  await expectRecovery(opened);
});

test('a WebGPU device that is lost midway ends the photo, and a fresh worker works', async ({
  opened,
}) => {
  await opened.inWorker(keepDevice);
  expect(await opened.load('webgpu')).toHaveProperty('value');
  await opened.inWorker(destroyDeviceMidway);
  expect(await opened.classify(photo)).toMatchObject({
    problem: { code: 'gpu-lost' },
  });
  await expect.poll(() => opened.lost()).toMatchObject([{ code: 'gpu-lost' }]);
  await expectRecovery(opened);
});

test('a lost WebGL context is told, never answered with zeros', async ({
  opened,
}) => {
  await opened.inWorker(keepContext);
  expect(await opened.load('webgl')).toHaveProperty('value');
  await opened.inWorker(loseContext);
  await expect.poll(() => opened.lost()).toMatchObject([{ code: 'gpu-lost' }]);
  expect(await opened.classify(photo)).toMatchObject({
    problem: { code: 'gpu-lost' },
  });
  await expectRecovery(opened);
});

test('a worker that crashes is told, and a fresh one works', async ({
  opened,
}) => {
  expect(await opened.load('wasm')).toHaveProperty('value');
  await opened.inWorker(crash);
  await expect
    .poll(() => opened.lost())
    .toMatchObject([{ code: 'worker-crashed' }]);
  expect(await opened.classify(photo)).toMatchObject({
    problem: { code: 'worker-crashed' },
  });
  await expectRecovery(opened);
});

test('a newer photo cancels the older one; a cancelled one makes way', async ({
  opened,
}) => {
  await opened.load('wasm');
  const outcomes = await opened.page.evaluate(async (base64) => {
    const photo = bench.blobOf(base64);
    const controller = new AbortController();
    const { signal } = controller;
    const first = bench.settle(bench.client.classify({ photo }));
    const second = bench.settle(
      bench.client.classify(
        { photo },
        { signal, onProgress: () => controller.abort() },
      ),
    );
    await Promise.all([first, second]);
    const third = bench.settle(bench.client.classify({ photo }));
    const all = await Promise.all([first, second, third]);
    return all.map((one) => ('value' in one ? one.value.backend : one));
  }, photo.toString('base64'));
  expect(outcomes).toEqual([
    { error: 'AbortError' },
    { error: 'AbortError' },
    'wasm',
  ]);
});

test('with WebAssembly, which blocks its thread, a cancel is heard between two crops', async ({
  opened,
}) => {
  await opened.load('wasm');
  await opened.inWorker(noteProgress);
  const outcome = await opened.page.evaluate(async (base64) => {
    const controller = new AbortController();
    const { signal } = controller;
    const work = bench.client.classify(
      { photo: bench.blobOf(base64) },
      {
        signal,
        onProgress(progress) {
          if (progress.phase === 'classifying' && progress.done.length === 1)
            controller.abort();
        },
      },
    );
    return bench.settle(work);
  }, photo.toString('base64'));
  expect(outcome).toEqual({ error: 'AbortError' });
  // The next photo's answer comes when the worker has put the first one down.
  expect(await opened.classify(photo, { views: ['whole'] })).toHaveProperty(
    'value',
  );
  const [most] = await opened.inWorker(mostProgress);
  expect(most).toBeGreaterThanOrEqual(1);
  expect(most).toBeLessThan(5);
});
