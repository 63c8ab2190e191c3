import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../load-tf.ts';

/** Billions of floating-point operations a second; a multiplication and an addition are two. */
export interface Gflops {
  /** 1,024 x 1,024 times the same. */
  readonly matmul: number;
  /** 3x3, 256 channels to 256, on 8 maps of 14 x 14, as in ResNet-101's third stage. */
  readonly convForward: number;
  /** The same with both gradients. */
  readonly convForwardAndBackward: number;
}

const SIDE = 1024;
const MAPS = [8, 14, 14, 256] as const;
const KERNEL = [3, 3, 256, 256] as const;
const CONV_FLOPS = 2 * 8 * 14 * 14 * 9 * 256 * 256;
/** How long one figure is measured for, at least. */
const SECONDS = 0.7;

/** Measures the current back-end. The figures are those of the moment: other work slows them. */
export async function measureGflops(tf: Tf): Promise<Gflops> {
  const square = tf.randomNormal([SIDE, SIDE], 0, 1, 'float32', 1);
  const maps = tf.randomNormal([...MAPS], 0, 1, 'float32', 2);
  const kernel = tf.randomNormal([...KERNEL], 0, 0.02, 'float32', 3);
  const conv = (x: Tensor, k: Tensor) =>
    tf.conv2d(x as never, k as never, 1, 'same') as Tensor;
  const gradients = tf.grads((x, k) => conv(x, k));
  const ones = tf.onesLike(maps);
  const figures = {
    matmul: await rate(2 * SIDE ** 3, () => [tf.matMul(square, square)]),
    convForward: await rate(CONV_FLOPS, () => [conv(maps, kernel)]),
    convForwardAndBackward: await rate(3 * CONV_FLOPS, () =>
      gradients([maps, kernel], ones),
    ),
  };
  tf.dispose([square, maps, kernel, ones]);
  return figures;
}

/** @param run what is measured; waits for its result as GPUs work behind our back. */
async function rate(flops: number, run: () => Tensor[]): Promise<number> {
  const runAndWait = async (times: number) => {
    for (let i = 1; i < times; i++) run().forEach((one) => one.dispose());
    for (const last of run()) {
      await last.data();
      last.dispose();
    }
  };
  const begin = performance.now();
  await runAndWait(1);
  const first = (performance.now() - begin) / 1000;
  // A back-end this slow is measured well enough by its warm-up.
  if (first > 10 * SECONDS) return flops / first / 1e9;
  for (let times = 1; ; times *= 2) {
    const start = performance.now();
    await runAndWait(times);
    const seconds = (performance.now() - start) / 1000;
    if (seconds >= SECONDS) return (times * flops) / seconds / 1e9;
  }
}
