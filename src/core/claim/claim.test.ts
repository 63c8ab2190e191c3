import { expect, test } from 'vitest';
import { CLASSES } from '../classes/classes.ts';
import type { Figures } from '../formats/card.ts';
import { leaningOf } from './leaning.ts';
import { missesAt } from './misses.ts';
import { oddsOf } from './odds.ts';
import { standingOf } from './standing.ts';

/** Italy 0.4, France 0.3, Spain 0.1, all others alike. */
const p = CLASSES.map(({ countries: [main] }) => {
  const known: Record<string, number> = { IT: 0.4, FR: 0.3, ES: 0.1 };
  return known[main!] ?? 0.2 / 58;
});

test('a country stands where its class does', () => {
  expect(standingOf(p, 'VA')).toEqual({
    country: 'VA',
    classId: 5,
    companions: ['IT', 'SM', 'MT'],
    rank: 1,
    of: 61,
    probability: 0.4,
    top: 0.4,
  });
  expect(standingOf(p, 'ES')).toMatchObject({ rank: 3, probability: 0.1 });
  expect(standingOf(p, 'US')).toMatchObject({ rank: 4, companions: [] });
  expect(standingOf(p, 'ZZ')).toBeUndefined();
});

test('every country there is has a standing', () => {
  for (const { id, countries } of CLASSES)
    for (const country of countries)
      expect(standingOf(p, country)).toMatchObject({ country, classId: id });
});

test('leanings mean what they say', () => {
  const lean = (rank: number, probability: number, top: number) =>
    leaningOf({ rank, probability, top, of: 61 });
  expect(lean(1, 0.51, 0.51)).toBe('majority');
  expect(lean(1, 0.5, 0.5)).toBe('first');
  expect(lean(2, 0.2, 0.4)).toBe('close');
  expect(lean(2, 0.19, 0.4)).toBe('possible');
  expect(lean(9, 1 / 60, 0.4)).toBe('possible');
  expect(lean(9, 1 / 61, 0.4)).toBe('away');
  expect(lean(60, 1 / 609, 0.4)).toBe('away');
  expect(lean(60, 1 / 611, 0.4)).toBe('far-away');
});

test('odds are rounded, bounded and told from one class', () => {
  const odds = (a: number, b: number) =>
    oddsOf({ classId: 1, probability: a }, { classId: 2, probability: b });
  expect(odds(0.4, 0.3)).toEqual({ kind: 'likelier', times: 1.3, over: false });
  expect(odds(0.01, 0.347)).toEqual({
    kind: 'less-likely',
    times: 35,
    over: false,
  });
  expect(odds(0.1, 0.11)).toEqual({ kind: 'equal' });
  expect(odds(0, 0)).toEqual({ kind: 'equal' });
  expect(odds(0.9, 0)).toEqual({ kind: 'likelier', times: 1000, over: true });
  const one = { classId: 5, probability: 0.4 };
  expect(oddsOf(one, one)).toEqual({ kind: 'one-class' });
});

test('says how usual a low place of the truth is', () => {
  const figures = { top1: 0.2, top3: 0.4, top5: 0.5, top10: 0.75 } as Figures;
  expect(missesAt(figures, 1)).toBeUndefined();
  expect(missesAt(figures, 2)).toEqual({ behind: 1, share: 0.8 });
  expect(missesAt(figures, 5)).toEqual({ behind: 3, share: 0.6 });
  expect(missesAt(figures, 10)).toEqual({ behind: 5, share: 0.5 });
  expect(missesAt(figures, 61)).toEqual({ behind: 10, share: 0.25 });
});
