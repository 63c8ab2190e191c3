import { beforeAll, expect, test } from 'vitest';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import { largestDifference } from '../testing/difference.ts';
import { cosineRate, Sgd } from './sgd.ts';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
});

test('SGD moves as torch.optim.SGD does', () => {
  // torch.optim.SGD([1., 2.], lr=0.1, momentum=0.9, weight_decay=0.01) with gradients [1, -1], [0.5, 0].
  const w = tf.variable(tf.tensor1d([1, 2]));
  const sgd = new Sgd(tf, new Map([['w', w as never]]), {
    momentum: 0.9,
    weightDecay: 0.01,
  });
  sgd.step({ [w.name]: tf.tensor1d([1, -1]) }, 0.1);
  expect(largestDifference(w.dataSync(), [0.899, 2.098])).toBeLessThan(1e-6);
  sgd.step({ [w.name]: tf.tensor1d([0.5, 0]) }, 0.1);
  expect(largestDifference(w.dataSync(), [0.757201, 2.184102])).toBeLessThan(
    1e-5,
  );
});

test('the rate warms up and falls to zero', () => {
  expect(cosineRate(1, 0, 100, 10)).toBeCloseTo(0.1);
  expect(cosineRate(1, 9, 100, 10)).toBeCloseTo(1);
  expect(cosineRate(1, 55, 100, 10)).toBeCloseTo(0.5);
  expect(cosineRate(1, 99, 100, 10)).toBeLessThan(0.001);
});
