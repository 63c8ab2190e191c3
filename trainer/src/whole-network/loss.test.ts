import { beforeAll, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { normals } from '../../../src/model/resnet/random-weights.ts';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import { largestDifference } from '../testing/difference.ts';
import { crossEntropy, smoothTargets } from '../train/loss.ts';
import { judgeLogits } from './loss.ts';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
});

test.each([0, 0.1])(
  'loss and gradient are those of autodiff, smoothing %d',
  (smoothing) => {
    const labels = [2, 0, 4];
    const weights = [0.5, 1, 2, 1, 3];
    const normal = normals(mulberry32(4));
    const logits = Float32Array.from({ length: 15 }, () => 3 * normal());
    const judged = judgeLogits(logits, labels, weights, smoothing);
    const { value, grad } = tf.valueAndGrad((z) =>
      crossEntropy(
        tf,
        z as never,
        tf.tensor2d(smoothTargets(labels, 5, smoothing), [3, 5]),
        tf.tensor1d(labels.map((label) => weights[label]!)),
      ),
    )(tf.tensor2d(logits, [3, 5]));
    expect(judged.weight).toBeCloseTo(5.5);
    expect(judged.loss / judged.weight).toBeCloseTo(value.dataSync()[0]!, 5);
    const mean = judged.gradient.map((g) => g / judged.weight);
    expect(largestDifference(mean, grad.dataSync())).toBeLessThan(1e-6);
  },
);

test('the loss of huge logits is a number, that of NaN is not', () => {
  const huge = Float32Array.of(1e4, -1e4);
  expect(judgeLogits(huge, [1], [1, 1], 0)).toMatchObject({
    loss: 2e4,
    correct: 0,
  });
  expect(judgeLogits(huge, [0], [1, 1], 0).correct).toBe(1);
  expect(judgeLogits(Float32Array.of(NaN, 1), [1], [1, 1], 0).loss).toBeNaN();
});
