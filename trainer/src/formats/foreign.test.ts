import path from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../commands/import.ts';
import { readModel } from '../model/read-model.ts';
import { largestDifference } from '../testing/difference.ts';
import {
  fixture,
  listeningContext,
  tempFolder,
  unpackFixture,
} from '../testing/fixtures.ts';
import { modelAnswer } from '../testing/model-answer.ts';
import { picturesOf } from '../testing/pictures-of.ts';
import { readSafetensors } from './safetensors.ts';

/** Written by PyTorch and Keras, with what they answered: narrow networks of their own builders. */
const FILES = [
  // A state dict of DistributedDataParallel: `module.` before each name, and its counters.
  ['torch.safetensors', 'torch', 'v1.5', [1, 2, 2, 1]],
  // A whole model, biases before every normalisation, pixels as BGR.
  ['keras-v1.h5', 'keras-v1', 'v1', [2, 2, 2, 2]],
  // Weights alone, without normalisation between stem and pooling.
  ['keras-v2.h5', 'keras-v2', 'v2-keras', [2, 2, 2, 2]],
  ['keras3-v2.weights.h5', 'keras3-v2', 'v2-keras', [2, 2, 2, 2]],
] as const;

test.each(FILES)(
  '%s answers as the program that wrote it',
  async (name, answer, variant, units) => {
    const folder = tempFolder();
    const file = unpackFixture(folder, name);
    const out = path.join(folder, 'model');
    const context = listeningContext();
    await importFile(
      {
        ...{ file, out, units, widths: [2, 4, 8, 16], crop: 64, shortSide: 64 },
        ...{ kernels: 'float32', json: true, source: 'nobody, on nothing' },
      },
      context,
    );
    const known = readSafetensors(fixture(`${answer}.answer.safetensors`));
    const theirs = known.tensors.get('logits')!.data;
    const ours = await modelAnswer(
      out,
      picturesOf(known.tensors.get('pictures')!),
    );
    const scale = Math.max(...Array.from(theirs, Math.abs));
    expect(new Set(theirs).size).toBe(122);
    expect(largestDifference(ours, theirs) / scale).toBeLessThan(1e-5);

    const summary = JSON.parse(context.printed.join('')) as object;
    expect(summary).toMatchObject({ variant, classes: 61, units });
    const { card } = readModel(out);
    expect(card.description).toContain(name);
    expect(card.description).toContain('nobody, on nothing');
    expect(card.pretrained?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(card.figures).toEqual([]);
  },
);

test("what Keras does its own way matters: the stem's padding, the order of channels", async () => {
  const folder = tempFolder();
  const known = readSafetensors(fixture('keras-v2.answer.safetensors')).tensors;
  const pictures = picturesOf(known.get('pictures')!);
  const narrow = { units: [2, 2, 2, 2], widths: [2, 4, 8, 16] } as const;
  const differenceOf = async (
    name: string,
    answer: string,
    wrong: { variant: 'v2' } | { preprocessing: 'tf' },
  ) => {
    const file = unpackFixture(folder, name);
    const out = path.join(folder, answer);
    await importFile(
      {
        ...{ file, out, ...narrow, crop: 64, shortSide: 64 },
        ...{ kernels: 'float32', ...wrong },
      },
      listeningContext(),
    );
    const theirs = readSafetensors(fixture(`${answer}.answer.safetensors`));
    const { data } = theirs.tensors.get('logits')!;
    const scale = Math.max(...Array.from(data, Math.abs));
    return largestDifference(await modelAnswer(out, pictures), data) / scale;
  };
  expect(
    await differenceOf('keras-v2.h5', 'keras-v2', { variant: 'v2' }),
  ).toBeGreaterThan(1e-3);
  expect(
    await differenceOf('keras-v1.h5', 'keras-v1', { preprocessing: 'tf' }),
  ).toBeGreaterThan(1e-3);
});
