import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figuresOf, withFigures } from './figures.mjs';
import { root, starterCard } from './paths.mjs';

const readJson = (file: string) =>
  JSON.parse(readFileSync(join(root, file), 'utf8')) as {
    dependencies: Record<string, string>;
  };
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test("README.md tells the card's figures (else: npm run readme:figures)", async () => {
  expect(await withFigures(readme, starterCard)).toBe(readme);
});

test('figures stand as the card has them', () => {
  const text = figuresOf(cardWith({}) as never);
  expect(text).toContain('42,000,000 weights in 42.7 MB');
  expect(text.split('\n').at(-1)).toBe(
    '| photos.csv | test | average | 1,302 | 25.1 % | 40.0 % | 50.0 % | 75.0 % | 20.0 % | 0.031 |',
  );
});

test('what newer cards tell stands there, too', () => {
  const text = figuresOf({
    ...cardWith({
      intervals: { top1: [0.2301, 0.2699] },
      notSure: { n: 130, coverage: 0.1, accuracy: 0.625 },
      perRegion: [
        {
          ...{ code: '009', region: 'Oceania', n: 27 },
          ...{ top1: 0.5, top5: 0.75, interval: [0.321, 0.679] },
        },
      ],
    }),
    notSure: { threshold: 0.43, target: 0.6, split: 'val' },
    offTopic: { n: 37, notSure: 0.9459 },
  } as never);
  expect(text).toContain('Top-1 on `test`: 23.0 % to 27.0 %');
  expect(text).toContain('probability of 0.43 or more, chosen so that 60.0 %');
  expect(text).toContain('10.0 % of the photos get one, 62.5 % of them right');
  expect(text).toContain('Of 37 pictures that show no place');
  expect(text).toContain('94.6 % fall under "not sure"');
  expect(text).toContain(
    '| Oceania | 27 | 50.0 % | 32.1 % to 67.9 % | 75.0 % |',
  );
});

function cardWith(more: object) {
  const shares = {
    top1: 0.2512,
    top3: 0.4,
    top5: 0.5,
    top10: 0.75,
    balanced: 0.2,
  };
  const figure = {
    data: 'photos.csv',
    split: 'test',
    fusion: 'average',
    n: 1302,
    unreadable: 0,
    ...shares,
    ece: 0.0312,
  };
  return {
    name: 'Starter',
    version: '1',
    architecture: { parameters: 42_000_000 },
    training: { photos: 15_076, epochs: 4, seed: 1 },
    files: [{ bytes: 40_000_000 }, { bytes: 2_700_000 }],
    figures: [{ ...figure, ...more }],
  };
}

test.each(['package.json', 'trainer/package.json'])(
  'README.md says why each dependency of %s is there',
  (file) => {
    for (const name of Object.keys(readJson(file).dependencies)) {
      expect(readme).toContain(`\`${name}\``);
    }
  },
);
