import { afterAll, expect, test, vi } from 'vitest';
import { CLASSES, classOf } from '../../core/classes/classes.ts';
import { standingOf } from '../../core/claim/standing.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import { oneClassText } from '../../shared/claim/class-text.ts';
import { trustText } from '../../shared/claim/trust-text.ts';
import { frequencyText, leaningText, oddsText } from './sentences.ts';

// Newer Node has a navigator, with the language of the machine.
vi.stubGlobal('navigator', { language: 'en' });
afterAll(() => vi.unstubAllGlobals());

const p = new Float64Array(61).fill(0.1 / 58);
p[classOf('IT')!] = 0.6;
p[classOf('FR')!] = 0.2;
p[classOf('IN')!] = 0.1;
const of = (country: string) => standingOf(p, country)!;

test('leans in words, and never proves', () => {
  expect(leaningText(of('VA'), 'Italy')).toMatch(/clearly towards Vatican/);
  expect(leaningText(of('FR'), 'Italy')).toBe(
    'France is possible, but it leans towards Italy.',
  );
  expect(leaningText(of('BR'), 'Italy')).toBe(
    'It leans away from Brazil and towards Italy.',
  );
  for (const country of CLASSES.flatMap((one) => one.countries))
    expect(leaningText(of(country), 'Italy')).not.toMatch(/pro(ve|of)/);
});

test('says what the network cannot tell apart', () => {
  expect(oneClassText(of('VA'))).toMatch(
    /cannot tell Vatican City from Italy, San Marino, Malta: .* one class/,
  );
  expect(oneClassText(of('KE'))).toMatch(/from Tanzania, .* and \d+ more:/);
  expect(oneClassText(of('IN'))).toBeUndefined();
});

test('puts odds into words, the likelier country first', () => {
  expect(oddsText(of('IT'), of('FR'))).toBe(
    'Italy is about 3 times as likely as France.',
  );
  expect(oddsText(of('FR'), of('IT'))).toMatch(
    /less likely than Italy: Italy is about 3 times/,
  );
  expect(oddsText(of('BR'), of('CN'))).toMatch(/about equally likely/);
  expect(oddsText(of('VA'), of('IT'))).toMatch(/one class/);
});

test('puts probabilities into frequencies', () => {
  expect(frequencyText(of('IN'))).toContain('about 10 of 100 such photos');
  expect(frequencyText(of('VA'))).toContain('or another country of its class');
  expect(frequencyText(of('BR'))).toContain('fewer than 1 of 100');
});

test('says how often the network errs as far as the card knows', () => {
  const figures = { top1: 0.2, top3: 0.4, top5: 0.5, top10: 0.75, n: 1302 };
  const card = {
    fusion: 'average',
    figures: [{ ...figures, split: 'test', fusion: 'average' }],
  } as unknown as ModelCard;
  expect(trustText(1, card)).toContain('was right 20% of the time');
  expect(trustText(12, card)).toContain('behind place 10 in 25% of the cases');
  const untested = { ...card, figures: [] };
  expect(trustText(12, untested)).toContain('not known');
});
