import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { parseCard } from '../../../src/core/formats/card.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import type { Tensor } from '../../../src/model/resnet/weights.ts';
import { readSafetensors, writeSafetensors } from '../formats/safetensors.ts';
import { TORCHVISION } from '../formats/torchvision.ts';
import { readTrainingStart } from '../formats/training-start.ts';
import {
  fixture,
  listeningContext,
  tempFolder,
  unpackFixture,
} from '../testing/fixtures.ts';
import { modelAnswer } from '../testing/model-answer.ts';
import { NARROW, writeNarrowFolder } from '../testing/narrow-folder.ts';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import { runCli } from '../testing/run-cli.ts';
import { importFile } from './import.ts';
import type { ImportFlags } from './import-flags.ts';

/** A state dict with torchvision's names. */
function stateDict(classes = CLASS_COUNT): Map<string, Tensor> {
  const graph = resnetGraph({ variant: 'v1.5', ...NARROW, classes });
  const weights = randomWeights(graph, 5, 0.2);
  return new Map(graph.flatMap((node) => TORCHVISION.write(node, weights)));
}

function writeState(folder: string, tensors: Map<string, Tensor>): string {
  const file = path.join(folder, 'resnet.safetensors');
  writeFileSync(file, writeSafetensors(tensors));
  return file;
}

async function imported(file: string, out: string, more = {}) {
  const flags: ImportFlags = {
    ...{ file, out, ...NARROW, kernels: 'float32', crop: 64, shortSide: 64 },
    ...more,
  };
  const context = listeningContext();
  await importFile(flags, context);
  return context;
}

test.each([
  [
    'a tensor is missing',
    (tensors: Map<string, Tensor>) =>
      tensors.delete('layer3.1.bn2.running_var'),
    'lacks 1 tensor (layer3.1.bn2.running_var)',
  ],
  [
    'many are missing',
    (tensors: Map<string, Tensor>) =>
      [...tensors.keys()]
        .filter((name) => name.startsWith('layer4'))
        .forEach((name) => tensors.delete(name)),
    /lacks 20 tensors \(layer4\.0\..*, .*, .*, .* and 16 more\)/,
  ],
  [
    'one has no place',
    (tensors: Map<string, Tensor>) =>
      tensors.set('layer1.0.se.weight', tensors.get('fc.bias')!),
    'layer1.0.se.weight',
  ],
  [
    'one has another shape',
    (tensors: Map<string, Tensor>) =>
      tensors.set('layer1.0.conv2.weight', tensors.get('conv1.weight')!),
    'layer1.0.conv2.weight is 2 x 3 x 7 x 7, not 2 x 2 x 3 x 3',
  ],
  [
    'a number is none',
    (tensors: Map<string, Tensor>) =>
      tensors.get('layer2.0.bn1.bias')!.data.fill(NaN, 0, 1),
    'not a number in layer2.0.bn1.bias',
  ],
  [
    'a variance is negative',
    (tensors: Map<string, Tensor>) =>
      tensors.get('bn1.running_var')!.data.fill(-1, 0, 1),
    'below 0',
  ],
  [
    'it is deeper',
    (tensors: Map<string, Tensor>) =>
      [...tensors]
        .filter(([name]) => name.startsWith('layer1.1.'))
        .forEach(([name, tensor]) =>
          tensors.set(name.replace('layer1.1', 'layer1.2'), tensor),
        ),
    '--units 3,1,2,1',
  ],
])('the sentence says it when %s', async (_, spoil, sentence) => {
  const folder = tempFolder();
  const tensors = stateDict();
  spoil(tensors);
  const out = path.join(folder, 'model');
  await expect(imported(writeState(folder, tensors), out)).rejects.toThrow(
    sentence,
  );
  expect(existsSync(out)).toBe(false);
});

test('files of other kinds are told by name, with what to do', async () => {
  const folder = tempFolder();
  const out = path.join(folder, 'model');
  const refused = async (name: string, bytes: Uint8Array, sentence: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    await expect(imported(file, out)).rejects.toThrow(sentence);
  };
  const zip = (inside: string) => Buffer.from(`PK\x03\x04${inside}`, 'latin1');
  await refused('a.pth', zip('archive/data.pkl'), 'pth-to-safetensors.py');
  await refused('a.keras', zip('model.weights.h5'), 'model.save_weights');
  await refused('old.pth', Buffer.from('\x80\x02', 'latin1'), 'pickle');
  await refused('photo.jpg', Buffer.from('\xff\xd8\xff'), 'neither a whole');
  const h5 = fixture('keras-v1.h5');
  await refused('cut.h5', h5.subarray(0, 40_000), 'damaged HDF5');
  const torch = fixture('torch.safetensors');
  await refused('cut.safetensors', torch.subarray(0, -9), 'ends before');
  await refused('empty.safetensors', writeSafetensors(new Map()), 'nothing');
  await expect(imported(path.join(folder, 'none'), out)).rejects.toThrow(
    'cannot be read',
  );
  expect(existsSync(out)).toBe(false);
});

test('1,000 classes become a start for training, and no model', async () => {
  const folder = tempFolder();
  const file = writeState(folder, stateDict(1000));
  await expect(imported(file, path.join(folder, 'model'))).rejects.toThrow(
    '1000 classes',
  );
  const out = path.join(folder, 'start.safetensors');
  await imported(file, out, { licence: 'BSD-3-Clause' });
  const graph = resnetGraph({ variant: 'v1.5', ...NARROW, classes: 61 });
  const normalisation = {
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
  };
  const start = readTrainingStart(graph, out, normalisation);
  expect(start.weights.has('logits/kernel')).toBe(false);
  const kept = randomWeights(
    resnetGraph({ variant: 'v1.5', ...NARROW, classes: 1000 }),
    ...([5, 0.2] as const),
  );
  // Number for number: training goes on with the scales and statistics that the file has.
  for (const [name, tensor] of start.weights) {
    expect(tensor).toEqual(kept.get(name));
  }
  expect(start.weights.size).toBe(kept.size - 2);
  expect(start.pretrained.licence).toBe('BSD-3-Clause');

  expect(() =>
    readTrainingStart(graph, out, { mean: [0.5, 0.5, 0.5], std: [1, 1, 1] }),
  ).toThrow('trained on pixels with mean 0.485');
  const v2 = resnetGraph({ variant: 'v2', ...NARROW, classes: 61 });
  expect(() => readTrainingStart(v2, out, normalisation)).toThrow(
    'is a ResNet v1.5',
  );
});

test('--partial is for a start only, and keeps what is there', async () => {
  const folder = tempFolder();
  const tensors = stateDict();
  for (const name of ['fc.weight', 'fc.bias']) tensors.delete(name);
  const file = writeState(folder, tensors);
  const start = path.join(folder, 'start.safetensors');
  await expect(imported(file, start)).rejects.toThrow('fc.weight, fc.bias');
  await expect(
    imported(file, path.join(folder, 'model'), { partial: true }),
  ).rejects.toThrow('--partial');
  await imported(file, start, { partial: true });
  const { tensors: kept, metadata } = readSafetensors(readFileSync(start));
  expect(kept.has('conv1/kernel')).toBe(true);
  expect(kept.has('logits/kernel')).toBe(false);
  expect(metadata['format']).toBe('which-country-weights/1');
});

test('--labels puts the outputs in our order', async () => {
  const folder = tempFolder();
  const file = writeState(folder, stateDict());
  const plain = path.join(folder, 'plain');
  await imported(file, plain);
  const labels = path.join(folder, 'labels.txt');
  const order = Array.from({ length: CLASS_COUNT }, (_, i) => (i * 7 + 3) % 61);
  writeFileSync(labels, `${order.join('\n')}\n`);
  const ordered = path.join(folder, 'ordered');
  await imported(file, ordered, { labels });
  const before = await modelAnswer(plain, [testPattern(1, 64)]);
  const after = await modelAnswer(ordered, [testPattern(1, 64)]);
  order.forEach((id, at) => expect(after[id]).toBeCloseTo(before[at]!, 5));

  writeFileSync(labels, 'FR\nXX\n');
  await expect(imported(file, ordered, { labels })).rejects.toThrow('line 2');
  writeFileSync(labels, 'FR\nfr\n');
  await expect(imported(file, ordered, { labels })).rejects.toThrow(
    'stands on line 1',
  );
  writeFileSync(labels, 'FR\n');
  await expect(imported(file, ordered, { labels })).rejects.toThrow('1 lines');
});

test('a model stays as it was when the next import fails', async () => {
  const folder = tempFolder();
  const tensors = stateDict();
  const file = writeState(folder, tensors);
  const out = path.join(folder, 'model');
  await imported(file, out);
  const before = readFileSync(path.join(out, 'card.json'), 'utf8');
  // Numbers that are finite, and whose answer is not.
  tensors.get('fc.weight')!.data.fill(3e38);
  tensors.get('fc.bias')!.data.fill(3e38);
  await expect(imported(writeState(folder, tensors), out)).rejects.toThrow(
    'Nothing was written',
  );
  expect(readFileSync(path.join(out, 'card.json'), 'utf8')).toBe(before);
});

test('a folder with something else in it is left alone', async () => {
  const folder = tempFolder();
  const file = writeState(folder, stateDict());
  const out = path.join(folder, 'diary');
  mkdirSync(out);
  writeFileSync(path.join(out, 'monday.txt'), 'rain');
  await expect(imported(file, out)).rejects.toThrow('other files');
  expect(readFileSync(path.join(out, 'monday.txt'), 'utf8')).toBe('rain');
});

test('--facts fills the card; what does not fit is named before anything is written', async () => {
  const folder = tempFolder();
  const file = writeState(folder, stateDict());
  const out = path.join(folder, 'model');
  const facts = path.join(folder, 'facts.json');
  const data = {
    description: 'Twelve photos.',
    sources: 2,
    licences: { A: 12 },
  };
  writeFileSync(facts, JSON.stringify({ data: { ...data, sources: -1 } }));
  await expect(imported(file, out, { facts })).rejects.toThrow(
    /facts\.json: data\.sources: /,
  );
  expect(existsSync(out)).toBe(false);
  writeFileSync(facts, JSON.stringify({ data }));
  await imported(file, out, { facts });
  const card = parseCard(
    JSON.parse(readFileSync(path.join(out, 'card.json'), 'utf8')),
  );
  expect(card.data).toEqual(data);
  expect(card.training.backend).toBe('none: imported');
});

test('on the command line: JSON on stdout, one sentence and exit code 1 for faults', async () => {
  const folder = tempFolder();
  const file = unpackFixture(folder, 'torch.safetensors');
  const out = path.join(folder, 'model');
  const narrow = ['--units', '1,2,2,1', '--widths', '2,4,8,16'];
  const good = await runCli([
    ...['import', '--file', file, '--out', out, '--json', '--crop', '64'],
    ...narrow,
  ]);
  expect(good.code, good.stderr).toBe(0);
  expect(JSON.parse(good.stdout)).toMatchObject({ variant: 'v1.5', out });
  const bad = await runCli(['import', '--file', file, '--out', out]);
  expect(bad.code).toBe(1);
  expect(bad.stdout).toBe('');
  expect(bad.stderr).toContain('--units 1,2,2,1');

  const model = path.join(folder, 'narrow');
  await writeNarrowFolder(model, 'v1.5');
  const onnx = path.join(folder, 'narrow.onnx');
  const exported = await runCli([
    ...['export', '--model', model, '--out', onnx, '--json'],
  ]);
  expect(exported.code, exported.stderr).toBe(0);
  expect(JSON.parse(exported.stdout)).toMatchObject({ format: 'ONNX' });
  expect(existsSync(onnx)).toBe(true);
});
