import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../errors.ts';
import { writeSafetensors } from '../formats/safetensors.ts';
import { DEFAULT_TRAIN_OPTIONS, pickTrainOptions } from '../train/options.ts';
import { choosePreset } from './choose-preset.ts';
import { presetNames, readPreset } from './read-preset.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'presets-'));

/** What presets of the frozen recipe had at first. */
const OLD = [
  ...['views', 'epochs', 'batch', 'learningRate', 'warmupSteps', 'momentum'],
  ...['weightDecay', 'labelSmoothing', 'mixup', 'seed', 'checkpointEvery'],
];

/** A safetensors file with tensors of these names. */
function pretrained(...names: string[]): string {
  const file = path.join(folder, `${names.length}.safetensors`);
  const tensor = { shape: [1], data: Float32Array.of(1) };
  writeFileSync(
    file,
    writeSafetensors(new Map(names.map((name) => [name, tensor]))),
  );
  return file;
}

function choose(
  asked: string | undefined,
  from?: string,
  flags: Record<string, unknown> = {},
) {
  const told: string[] = [];
  const chosen = choosePreset(asked, from, flags, (line) => told.push(line));
  return { ...chosen, told };
}

test('every preset that comes along is whole', () => {
  expect(presetNames()).toEqual(expect.arrayContaining(['starter', 'vippgeo']));
  for (const name of presetNames()) {
    expect(readPreset(name).description).not.toBe('');
  }
});

test('vippgeo is the default and has the numbers of section 4', () => {
  const { name, preset, told } = choose(undefined);
  expect(name).toBe('vippgeo');
  expect(told).toEqual([]);
  expect(preset).toMatchObject({
    recipe: 'whole-network',
    options: {
      epochs: 25,
      batch: 320,
      learningRate: 1e-2,
      momentum: 0.9,
      weightDecay: 1e-4,
      classWeights: 'inverse-sqrt',
    },
    network: { variant: 'v1.5', units: [3, 4, 23, 3] },
  });
});

test('starter has the numbers that checkpoints of the frozen recipe know', () => {
  const { options } = readPreset('starter');
  const picked = pickTrainOptions(options as typeof DEFAULT_TRAIN_OPTIONS);
  expect(picked).toEqual(DEFAULT_TRAIN_OPTIONS);
});

test('a preset file from before there were teachers learns as it did', () => {
  const { options, ...rest } = readPreset('starter');
  const old = Object.fromEntries(
    Object.entries(options).filter(([name]) => OLD.includes(name)),
  );
  const file = path.join(folder, 'old.json');
  writeFileSync(file, JSON.stringify({ ...rest, options: old }));
  expect(choose(file).preset.options).toEqual(options);
});

test('the flags of a frozen trunk override its preset', () => {
  const flags = { capSource: 30, start: 'widen', mirror: true, window: 5 };
  expect(choose('starter', undefined, flags).preset.options).toMatchObject(
    flags,
  );
  expect(() => choose('starter', undefined, { window: 0 })).toThrow(
    '--window: ',
  );
  expect(() => choose('vippgeo', undefined, { distil: 1 })).toThrow(
    '--distil is no flag of the preset vippgeo',
  );
});

test('stages 1 to 3 alone choose starter, and it is told', () => {
  const half = pretrained(
    ...['block1/unit_1/conv1/kernel', 'block3/unit_1/x'],
    ...['block4/unit_1/preact/scale', 'block4/unit_1/conv1/kernel'],
  );
  const { name, told } = choose(undefined, half);
  expect(name).toBe('starter');
  expect(told.join()).toContain('stages 1 to 3 only');
  expect(choose('vippgeo', half).name).toBe('vippgeo');
  const whole = pretrained('block1/x', 'block3/x', 'block4/unit_1/conv3/x');
  expect(choose(undefined, whole).name).toBe('vippgeo');
  expect(choose(undefined, path.join(folder, 'none')).name).toBe('vippgeo');
});

test('a flag overrides, and only a flag of the recipe', () => {
  const { preset } = choose('starter', undefined, { epochs: 2, photos: 'x' });
  expect(preset.options).toMatchObject({ epochs: 2, batch: 64 });
  expect(() => choose('starter', undefined, { microBatch: 2 })).toThrow(
    '--micro-batch is no flag of the preset starter',
  );
  expect(() => choose('starter', undefined, { momentum: 2 })).toThrow(
    '--momentum: ',
  );
});

test.each([
  ['no JSON', '{', 'is not JSON'],
  ['another recipe', '{"recipe":"magic"}', 'recipe: '],
  ['a missing number', '{"recipe":"frozen-trunk","options":{}}', 'description'],
])('a preset file with %s is refused in a sentence', (_, text, sentence) => {
  const file = path.join(folder, 'mine.json');
  writeFileSync(file, text);
  expect(() => choose(file)).toThrow(UserError);
  expect(() => choose(file)).toThrow(sentence);
  expect(() => choose(file)).toThrow('mine.json');
});
