import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { loadTf, type Tf } from '../load-tf.ts';
import { loadWasm } from '../load/wasm.ts';
import { compareGradients, gradientCheck } from './gradient-check.ts';

let native: Tf;
beforeAll(async () => {
  native = (await loadTf(() => undefined)).tf;
});

test('the back-end of this machine computes the right gradients', async () => {
  const backend = native.getBackend();
  const check = await gradientCheck(native);
  expect(check.difference).toBeLessThan(check.threshold);
  expect(check.difference).toBeGreaterThan(0);
  expect(check.largest).toBeGreaterThan(0.1);
  expect(native.getBackend()).toBe(backend);
});

test('so does wasm, with the gradients that it lacked', async () => {
  const { tf } = await loadWasm();
  const before = tf.memory().numTensors;
  const check = await gradientCheck(tf);
  expect(tf.memory().numTensors).toBe(before);
  expect(check.difference).toBeLessThan(check.threshold);
  expect(check.difference).toBeGreaterThan(0);
});

test('a kernel that is a hundredth off is found', async () => {
  const tf = createRequire(import.meta.url)('@tensorflow/tfjs') as Tf;
  await tf.setBackend('wasm');
  const kernel = tf.getKernel('Conv2DBackpropFilter', 'wasm');
  tf.unregisterKernel(kernel.kernelName, 'wasm');
  tf.registerKernel({
    ...kernel,
    kernelFunc: (given) => {
      const right = kernel.kernelFunc(given) as never;
      return tf.tidy(() => tf.mul(right, 1.01));
    },
  });
  try {
    const check = await gradientCheck(tf);
    expect(check.ok).toBe(false);
    expect(check.worst).toMatch(/kernel$/);
  } finally {
    tf.unregisterKernel(kernel.kernelName, 'wasm');
    tf.registerKernel(kernel);
  }
});

test('what is no number is never right', () => {
  const plain = new Map([
    ['loss', Float32Array.of(1)],
    ['a', Float32Array.of(1, 2)],
  ]);
  const there = new Map([
    ['loss', Float32Array.of(1)],
    ['a', Float32Array.of(NaN, 2)],
  ]);
  expect(compareGradients(there, plain)).toMatchObject({
    difference: NaN,
    worst: 'a',
    ok: false,
  });
  expect(compareGradients(new Map(), plain).ok).toBe(false);
  expect(compareGradients(plain, plain).ok).toBe(true);
});
