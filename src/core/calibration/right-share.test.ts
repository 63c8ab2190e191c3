import { expect, test } from 'vitest';
import type { Figures } from '../formats/card.ts';
import { rightShare } from './right-share.ts';

const bin = (from: number, to: number, n: number, accuracy: number | null) => ({
  ...{ from, to, n, accuracy },
  confidence: n > 0 ? (from + to) / 2 : null,
});
const figures = (extra: Partial<Figures>): Figures => ({
  ...{ data: 'photos.csv', split: 'test', fusion: 'average' },
  ...{ n: 300, unreadable: 0, ece: 0.2, balanced: 0.1 },
  ...{ top1: 0.2, top3: 0.3, top5: 0.4, top10: 0.5 },
  ...extra,
});
const card = (...all: Figures[]) => ({ fusion: 'average', figures: all });

const BINS = [
  bin(0, 0.25, 100, 0.1),
  bin(0.25, 0.5, 60, 0.4),
  bin(0.5, 0.75, 20, 0.5),
  bin(0.75, 1, 0, null),
];

test('reads the bin that holds the probability', () => {
  const model = card(figures({ reliability: BINS }));
  expect(rightShare(model, 0.1)).toBeCloseTo(0.1, 9);
  expect(rightShare(model, 0.25)).toBeCloseTo(0.4, 9);
});

test('takes neighbours in where too few answers were as sure', () => {
  const model = card(figures({ reliability: BINS }));
  expect(rightShare(model, 0.6)).toBeCloseTo((24 + 10) / 80, 9);
  expect(rightShare(model, 1)).toBeCloseTo((24 + 10) / 80, 9);
});

test('prefers test to val, and another fusion says nothing', () => {
  const val = figures({
    split: 'val',
    reliability: [bin(0, 1, 50, 0.9)],
  });
  const test = figures({ reliability: BINS });
  expect(rightShare(card(val, test), 0.3)).toBeCloseTo(0.4, 9);
  expect(rightShare(card(val), 0.3)).toBeCloseTo(0.9, 9);
  const max = figures({ fusion: 'max', reliability: BINS });
  expect(rightShare(card(max), 0.3)).toBeUndefined();
});

test('without bins the probability itself, if it was found to be calibrated', () => {
  expect(rightShare(card(figures({ ece: 0.018 })), 0.37)).toBe(0.37);
  expect(rightShare(card(figures({ ece: 0.1 })), 0.37)).toBeUndefined();
  expect(rightShare(card(), 0.37)).toBeUndefined();
  const few = figures({ ece: 0.1, reliability: [bin(0, 1, 3, 1)] });
  expect(rightShare(card(few), 0.37)).toBeUndefined();
});
