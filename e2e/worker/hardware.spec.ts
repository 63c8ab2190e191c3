import { readFile } from 'node:fs/promises';
import { expect, test } from './bench.ts';
import {
  disguiseAsHardware,
  exceedLimits,
  exhaustMemory,
  keepModule,
  refuseDevice,
  refuseMemory,
  refuseOwnKernels,
  trapAtSecondPicture,
  trapFirstKernels,
} from './faults.ts';

const photo = await readFile(
  new URL('../photos/formats/plain.bmp', import.meta.url),
);

test('an adapter whose device cannot be had makes way for the next backend', async ({
  opened,
}) => {
  await opened.inWorker(disguiseAsHardware);
  await opened.inWorker(refuseDevice);
  expect(await opened.passesOverWebGpu(photo)).toMatchObject({
    backend: 'webgpu',
    reason: 'failed',
  });
});

test('an adapter whose device cannot be had, asked for by name: no-backend', async ({
  opened,
}) => {
  await opened.inWorker(refuseDevice);
  expect(await opened.load('webgpu')).toMatchObject({
    problem: { code: 'no-backend', values: { backend: 'webgpu' } },
  });
});

test('buffers over the device’s limits are noticed, never computed with', async ({
  opened,
}) => {
  await opened.inWorker(disguiseAsHardware);
  await opened.inWorker(exceedLimits);
  expect(await opened.passesOverWebGpu(photo)).toMatchObject({
    backend: 'webgpu',
    reason: 'failed',
  });
});

test('without memory for kernels of our own tfjs takes over', async ({
  opened,
}) => {
  await opened.inWorker(refuseMemory);
  expect(await opened.load('wasm')).toMatchObject({
    value: { backend: 'wasm', engine: 'tfjs-wasm' },
  });
  expect(await opened.classify(photo)).toHaveProperty('value');
});

test('kernels of our own that trap are told, and a fresh worker works', async ({
  opened,
}) => {
  await opened.inWorker(trapAtSecondPicture);
  expect(await opened.load('wasm')).toMatchObject({
    value: { engine: 'wasm-relaxed-simd' },
  });
  expect(await opened.classify(photo)).toMatchObject({
    problem: { code: 'worker-crashed' },
  });
  await expect
    .poll(() => opened.lost())
    .toMatchObject([{ code: 'worker-crashed' }]);
  expect(await opened.load('wasm')).toHaveProperty('value');
  expect(await opened.classify(photo)).toHaveProperty('value');
});

test('kernels of our own that trap at once make way for the next ones', async ({
  opened,
}) => {
  await opened.inWorker(trapFirstKernels);
  expect(await opened.load('wasm')).toMatchObject({
    value: { backend: 'wasm', engine: 'wasm-simd' },
  });
  expect(await opened.classify(photo)).toHaveProperty('value');
  expect(await opened.lost()).toEqual([]);
});

test('tfjs without memory says so, never answers from address 0', async ({
  opened,
}) => {
  await opened.inWorker(refuseOwnKernels);
  await opened.inWorker(keepModule);
  expect(await opened.load('wasm')).toHaveProperty('value');
  const right = await opened.classify(photo);
  await opened.inWorker(exhaustMemory);
  expect(await opened.classify(photo)).toMatchObject({
    problem: { code: 'out-of-memory' },
  });
  await expect
    .poll(() => opened.lost())
    .toMatchObject([{ code: 'out-of-memory' }]);
  // Memory comes back with a fresh worker.
  expect(await opened.load('wasm')).toHaveProperty('value');
  const again = await opened.classify(photo);
  if (!('value' in right && 'value' in again)) throw new Error('no answer');
  // This time by kernels of our own.
  for (const [i, { logits }] of again.value.views.entries()) {
    const before = right.value.views[i]!.logits;
    const off = logits.map((y, at) => Math.abs(y - before[at]!));
    expect(Math.max(...off)).toBeLessThan(1e-3);
  }
});
