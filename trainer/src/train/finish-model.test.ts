import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parseCard } from '../../../src/core/formats/card.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import { loadTf } from '../backend/load-tf.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { type Finished, finishModel } from './finish-model.ts';
import { cardScale } from './make-card.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finish-'));

async function photo(name: string, split: string): Promise<LabelledPhoto> {
  const file = path.join(folder, `${name}.png`);
  const size = {
    width: 260,
    height: 256,
    channels: 3,
    background: name,
  } as const;
  await sharp({ create: size }).png().toFile(file);
  return {
    ...{ id: name, country: 'IT', classId: 5, file, split },
    ...{ source: 'none', licenceTier: 'A', line: 2 },
  };
}

test('the card of a trained model tells figures, regions and not sure', async () => {
  const spec = {
    ...({ variant: 'v2', classes: 61 } as const),
    ...{ units: [1, 1, 1, 1], widths: [2, 4, 4, 8] },
  } as const;
  const graph = resnetGraph(spec);
  const red = await photo('red', 'val');
  const blue = await photo('blue', 'test');
  const out = path.join(folder, 'model');
  await finishModel({
    ...(await loadTf(() => undefined)),
    ...{ spec, graph, weights: randomWeights(graph, 1) },
    splits: { train: [red], val: [red], test: [blue] },
    flags: {
      ...{ out, photos: 'list.csv', pretrained: red.file },
      ...{ kernels: 'uint8', evaluate: true, seed: 1, epochs: 1 },
      ...{ command: 'test', preset: 'starter' },
    } as unknown as Finished['flags'],
    about: {
      ...{ notes: '', pretrained: null },
      preprocessing: {
        ...{ shortSide: 256, crop: 224 },
        ...cardScale({ mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] }),
      },
    },
    commit: 'none',
    signal: new AbortController().signal,
    log: () => undefined,
  });
  const card = parseCard(
    JSON.parse(readFileSync(path.join(out, 'card.json'), 'utf8')),
  );
  expect(card.figures.map(({ split, n }) => [split, n])).toEqual([
    ['val', 1],
    ['test', 1],
  ]);
  expect(card.figures[1]!.perRegion).toMatchObject([
    { region: 'Southern Europe', n: 1 },
  ]);
  expect(card.figures[1]!.intervals).toMatchObject({ resample: 'photo' });
  // One photo is no reason to be sure of anything.
  expect(card.notSure).toEqual({
    ...{ threshold: 1, target: 0.6, split: 'val' },
    participation: expect.any(Number) as number,
  });
  expect(card.offTopic!.notSure).toBe(1);
});
