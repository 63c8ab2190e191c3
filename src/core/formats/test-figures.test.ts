import { expect, test } from 'vitest';
import type { ModelCard } from './card.ts';
import { testFigures } from './test-figures.ts';

const card = (...figures: object[]) =>
  ({ fusion: 'average', figures }) as unknown as ModelCard;

test('takes the test split in the fusion that the page uses', () => {
  const right = { split: 'test', fusion: 'average', n: 9 };
  expect(
    testFigures(
      card(
        { split: 'val', fusion: 'average', n: 9 },
        { split: 'test', fusion: 'max', n: 9 },
        right,
      ),
    ),
  ).toBe(right);
});

test('makes nothing up', () => {
  expect(testFigures(card())).toBeUndefined();
  const none = { split: 'test', fusion: 'average', n: 0 };
  expect(testFigures(card(none))).toBeUndefined();
});
