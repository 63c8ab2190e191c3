import { expect, test } from 'vitest';
import { bootstrap, quantile } from './bootstrap.ts';
import { wilson } from './wilson.ts';

const share = (sample: readonly number[]) => ({
  share: sample.reduce((a, b) => a + b, 0) / sample.length,
});
const thirty = Array.from({ length: 100 }, (_, i) => (i < 30 ? 1 : 0));

test('the bootstrap of a share is the binomial distribution', () => {
  const { share: interval } = bootstrap(thirty, share, {
    samples: 4000,
    seed: 1,
  });
  // Of Binomial(100, 0.3) the 2.5 % quantile is 21 and the 97.5 % quantile 39, by summing it.
  expect(Math.abs(interval[0] - 0.21)).toBeLessThanOrEqual(0.0101);
  expect(Math.abs(interval[1] - 0.39)).toBeLessThanOrEqual(0.0101);
});

test('one seed gives one interval, another seed another', () => {
  const of = (seed: number) =>
    bootstrap(thirty, share, { samples: 37, seed }).share;
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(2));
});

test('items of one cluster are drawn together', () => {
  // Ten clusters of ten equal items: the share is Binomial(10, 0.3) / 10, whose 10 % and 90 % quantiles
  // are 0.1 and 0.5.
  const { share: interval } = bootstrap(
    thirty.map((value, i) => ({ value, cluster: String(Math.floor(i / 10)) })),
    (sample) => share(sample.map(({ value }) => value)),
    { samples: 2000, seed: 1, level: 0.8, clusterOf: ({ cluster }) => cluster },
  );
  expect(interval[0]).toBeCloseTo(0.1);
  expect(interval[1]).toBeCloseTo(0.5);
});

test('resamples whose figure is not a number are left out', () => {
  const only = bootstrap(
    [1, 0],
    (sample) => ({ of: sample.includes(1) ? 5 : NaN }),
    { samples: 50, seed: 1 },
  );
  expect(only.of).toEqual([5, 5]);
});

test('quantiles lie between two numbers, as in NumPy', () => {
  // numpy.quantile([1, 2, 4, 8], [0, 0.1, 0.5, 1])
  const of = (at: number) => quantile([1, 2, 4, 8], at);
  expect([of(0), of(0.5), of(1)]).toEqual([1, 3, 8]);
  expect(of(0.1)).toBeCloseTo(1.3);
  expect(quantile([], 0.5)).toBeNaN();
});

test.each([
  // Right, photos, and the ends as roots of (p - share)^2 = z^2 p (1 - p) / n.
  [10, 20, 0.299298, 0.700702],
  [0, 10, 0, 0.277533],
  [10, 10, 0.722467, 1],
  [1, 1, 0.206549, 1],
])("Wilson's interval of %i in %i", (right, n, low, high) => {
  const [a, b] = wilson(right, n);
  expect(a).toBeCloseTo(low, 5);
  expect(b).toBeCloseTo(high, 5);
});

test("Wilson's interval of nothing says nothing", () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
});
