import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, test } from 'vitest';
import type { Figures } from '../../../src/core/formats/card.ts';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import { RESNET_VARIANTS } from '../../../src/model/resnet/spec.ts';
import { readSafetensors } from '../formats/safetensors.ts';
import { readModel } from '../model/read-model.ts';
import { largestDifference } from '../testing/difference.ts';
import { listeningContext, tempFolder } from '../testing/fixtures.ts';
import { modelAnswer } from '../testing/model-answer.ts';
import { writeNarrowFolder } from '../testing/narrow-folder.ts';
import { type ExportFlags, exportModelTo } from './export.ts';
import { importFile } from './import.ts';

const PICTURES = [testPattern(3, 64), testPattern(4, 64)];
const FIGURES: Figures = {
  ...{ data: 'photos.csv', split: 'test', fusion: 'average', n: 9 },
  ...{ unreadable: 0, top1: 0.5, top3: 0.5, top5: 0.5, top10: 0.5 },
  ...{ balanced: 0.5, ece: 0.1 },
};

async function exported(
  flags: Partial<ExportFlags> & Pick<ExportFlags, 'model' | 'out'>,
) {
  const context = listeningContext();
  await exportModelTo({ kernels: 'float32', json: true, ...flags }, context);
  return JSON.parse(context.printed.join('')) as Record<string, unknown>;
}

test.each(
  RESNET_VARIANTS.flatMap((variant) => [
    [variant, undefined] as const,
    [variant, 'ours'] as const,
  ]),
)(
  '%s as safetensors (%s names) and back is the same',
  async (variant, names) => {
    const folder = tempFolder();
    const model = path.join(folder, 'model');
    await writeNarrowFolder(model, variant);
    const file = path.join(folder, 'weights.safetensors');
    await exported({ model, out: file, ...(names ? { names } : {}) });
    const back = path.join(folder, 'back');
    // Variant, size and normalisation are read from the file.
    await importFile(
      {
        ...{ file, out: back, kernels: 'float32' },
        ...{ crop: 64, shortSide: 64 },
      },
      listeningContext(),
    );
    const [before, after] = [
      await modelAnswer(model, PICTURES),
      await modelAnswer(back, PICTURES),
    ];
    expect(new Set(before).size).toBe(122);
    expect(largestDifference(before, after)).toBeLessThan(1e-4);
    const { card } = readModel(back);
    expect(card.architecture.variant).toBe(variant);
    expect(card.preprocessing.mean).toEqual([0.485, 0.456, 0.406]);
    expect(card.licence).toBe('CC0-1.0');
  },
);

test.each(RESNET_VARIANTS)(
  '%s as ONNX answers the same in onnxruntime',
  async (variant) => {
    const folder = tempFolder();
    const model = path.join(folder, 'model');
    await writeNarrowFolder(model, variant, 'uint8');
    const out = path.join(folder, 'sub', 'model.onnx');
    const summary = await exported({ model, out });
    const { mean, std } = summary as { mean: number[]; std: number[] };
    const session = await InferenceSession.create(out);
    const planes = new Float32Array(2 * 3 * 64 * 64);
    PICTURES.forEach(({ data }, picture) => {
      data.forEach((byte, i) => {
        const at = (picture * 3 + (i % 3)) * 64 * 64 + Math.floor(i / 3);
        planes[at] = (byte / 255 - mean[i % 3]!) / std[i % 3]!;
      });
    });
    const { logits } = await session.run({
      input: new Tensor('float32', planes, [2, 3, 64, 64]),
    });
    await session.release();
    const theirs = logits!.data as Float32Array;
    const ours = await modelAnswer(model, PICTURES);
    expect(largestDifference(ours, theirs)).toBeLessThan(1e-4);
    expect(readFileSync(out).includes('0.485,0.456,0.406')).toBe(true);
  },
);

test('a LayersModel can be written again with any kernels; figures stay where nothing changed', async () => {
  const folder = tempFolder();
  const model = path.join(folder, 'model');
  await writeNarrowFolder(model, 'v1.5', 'uint8', { figures: [FIGURES] });
  const before = await modelAnswer(model, PICTURES);
  const again = async (kernels: ExportFlags['kernels']) => {
    const out = path.join(folder, kernels);
    await exported({ model, out, kernels });
    const { card } = readModel(out);
    const after = await modelAnswer(out, PICTURES);
    const bytes = card.files.reduce((sum, file) => sum + file.bytes, 0);
    return { card, bytes, difference: largestDifference(before, after) };
  };
  const [whole, half, eight] = [
    await again('float32'),
    await again('float16'),
    await again('uint8'),
  ];
  expect(whole.difference).toBeLessThan(1e-5);
  expect(half.difference).toBeGreaterThan(0);
  expect(half.difference).toBeLessThan(1e-2);
  expect(eight.difference).toBeLessThan(1e-5);
  expect(whole.bytes).toBeGreaterThan(half.bytes);
  expect(half.bytes).toBeGreaterThan(eight.bytes);
  expect(whole.card.figures).toEqual([FIGURES]);
  expect(eight.card.figures).toEqual([FIGURES]);
  expect(half.card.figures).toEqual([]);
  expect(half.card.training.notes).toContain('float16');
});

test('torchvision finds its own names', async () => {
  const folder = tempFolder();
  const model = path.join(folder, 'model');
  await writeNarrowFolder(model, 'v1.5');
  const out = path.join(folder, 'torch.safetensors');
  await exported({ model, out });
  const { tensors, metadata } = readSafetensors(readFileSync(out));
  const shapeOf = (name: string) => tensors.get(name)?.shape;
  expect(shapeOf('conv1.weight')).toEqual([2, 3, 7, 7]);
  expect(shapeOf('layer2.0.downsample.0.weight')).toEqual([16, 8, 1, 1]);
  expect(shapeOf('layer3.1.bn3.running_var')).toEqual([32]);
  expect(shapeOf('fc.weight')).toEqual([61, 64]);
  expect(metadata['variant']).toBe('v1.5');
});

test('what does not fit is refused, and what lies at the target stays', async () => {
  const folder = tempFolder();
  const model = path.join(folder, 'model');
  await writeNarrowFolder(model, 'v2');
  const out = path.join(folder, 'out.safetensors');
  await expect(exported({ model, out, names: 'torchvision' })).rejects.toThrow(
    'ResNet v2',
  );
  await expect(exported({ model, out: model })).rejects.toThrow(
    'the model itself',
  );
  await expect(exported({ model, out: folder })).rejects.toThrow(
    'other files than a model',
  );
  await expect(
    exported({ model: path.join(folder, 'none'), out }),
  ).rejects.toThrow('is missing');
  expect(await modelAnswer(model, PICTURES.slice(0, 1))).toHaveLength(61);
});
