import { expect, test } from 'vitest';
import type { ModelCard } from '../../core/formats/card.ts';
import { wordsOf } from './words.ts';
import { wrap } from './wrap.ts';

const length = (line: string) => line.length;

test('lines are as long as they may be, and no word is lost', () => {
  const text = 'one two three fourteen-letters five';
  expect(wrap(text, 9, length)).toEqual([
    'one two',
    'three',
    'fourteen-letters',
    'five',
  ]);
  expect(wrap('', 9, length)).toEqual([]);
});

const model = { name: 'starter', version: '7' };
const top = [
  { id: 5, probability: 0.4 },
  { id: 7, probability: 0.2 },
];
const cardWith = (threshold: number, figures: object[] = []) =>
  ({
    fusion: 'average',
    figures,
    notSure: { threshold, target: 0.6, split: 'val' },
  }) as unknown as ModelCard;

test('below its threshold the network is not sure', () => {
  const unsure = wordsOf(top, model, cardWith(0.5)).trust.join(' ');
  expect(unsure).toContain('not sure');
  expect(unsure).toContain('No test figures');
  const sure = wordsOf(top, model, cardWith(0.3)).trust.join(' ');
  expect(sure).not.toContain('not sure');
});

test('tells how often answers as sure as this one were right', () => {
  const bin = { from: 0.3, to: 0.5, n: 50, confidence: 0.4, accuracy: 0.31 };
  const test = {
    ...{ split: 'test', fusion: 'average', n: 50, ece: 0.09 },
    ...{ top1: 0.3, top5: 0.5, reliability: [bin] },
  };
  const told = wordsOf(top, model, cardWith(0.3, [test])).trust.join(' ');
  expect(told).toContain('right about 30% of the time');
});

test('every card names the network and its limits', () => {
  const words = wordsOf(top, model, undefined);
  expect(words.made).toContain('starter, version 7');
  expect(words.made).toContain('made on this device');
  expect(words.trust.join(' ')).toContain('not a proof');
  expect(words.rows.map(({ share }) => share)).toEqual(['40.0%', '20.0%']);
});
