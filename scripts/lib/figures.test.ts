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
  const text = figuresOf({
    name: 'Starter',
    version: '1',
    architecture: { parameters: 42_000_000 },
    training: { photos: 15_076, epochs: 4, seed: 1 },
    files: [{ bytes: 40_000_000 }, { bytes: 2_700_000 }],
    figures: [figure],
  } as never);
  expect(text).toContain('42,000,000 weights in 42.7 MB');
  expect(text).toContain(
    '| photos.csv | test | average | 1,302 | 25.1 % | 40.0 % | 50.0 % | 75.0 % | 20.0 % | 0.031 |',
  );
});

test.each(['package.json', 'trainer/package.json'])(
  'README.md says why each dependency of %s is there',
  (file) => {
    for (const name of Object.keys(readJson(file).dependencies)) {
      expect(readme).toContain(`\`${name}\``);
    }
  },
);
