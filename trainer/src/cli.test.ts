import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { writeNarrowModel } from '../../src/model/testing/write-narrow-model.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = path.join(ROOT, 'trainer/src/cli.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
const model = path.join(folder, 'model');
const csv = path.join(folder, 'photos.csv');

const TRAIN = ['train', '--out', 'y'];
const STARTER = [...TRAIN, '--preset', 'starter', '--pretrained', 'x'];

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function cli(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, maxBuffer: 2 ** 26 };
    execFile(
      process.execPath,
      ['--import', 'tsx', CLI, ...args],
      options,
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

beforeAll(async () => {
  await writeNarrowModel(model);
  const colours = { IT: 'red', FR: 'blue', JP: 'green' };
  for (const [country, background] of Object.entries(colours)) {
    const size = { width: 300, height: 260, channels: 3, background } as const;
    await sharp({ create: size })
      .png()
      .toFile(path.join(folder, `${country}.png`));
  }
  writeFileSync(path.join(folder, 'broken.jpg'), 'no picture');
  writeFileSync(
    csv,
    'country,file,split\nIT,IT.png,test\nFR,FR.png,test\nJP,JP.png,val\nIT,broken.jpg,test\nES,missing.jpg,test\n',
  );
});

test('classes --json prints the table and nothing else', async () => {
  const { code, stdout } = await cli('classes', '--json');
  expect(code).toBe(0);
  const table = JSON.parse(stdout) as { id: number; countries: string[] }[];
  expect(table).toHaveLength(61);
  expect(table[5]).toEqual({
    id: 5,
    countries: ['IT', 'VA', 'SM', 'MT'],
    region: '039',
  });
});

test('evaluate counts and names unreadable photos and prints one object', async () => {
  const { code, stdout, stderr } = await cli(
    ...[
      'evaluate',
      '--model',
      model,
      '--photos',
      csv,
      '--split',
      'test',
      '--json',
    ],
  );
  expect(code, stderr).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  const figures = JSON.parse(stdout) as Record<string, unknown>;
  expect(figures).toMatchObject({ n: 2, unreadable: 2 });
  for (const key of ['top1', 'top3', 'top5', 'top10', 'balanced', 'ece']) {
    expect(figures[key]).toBeTypeOf('number');
  }
  expect(figures['perClass']).toMatchObject([
    { id: 3, n: 1 },
    { id: 5, n: 1 },
  ]);
  expect(stderr).toContain('broken.jpg');
  expect(stderr).toContain('missing.jpg');
});

test('classify gives 61 probabilities, the same as evaluate ranks by', async () => {
  const photo = path.join(folder, 'IT.png');
  const { stdout } = await cli(
    'classify',
    '--model',
    model,
    '--photo',
    photo,
    '--json',
  );
  const { probabilities } = JSON.parse(stdout) as { probabilities: number[] };
  expect(probabilities).toHaveLength(61);
  expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1);
});

test.each([
  [
    ['evaluate', '--model', model, '--photos', csv, '--split', 'none'],
    'no photo of the split "none"',
  ],
  [['evaluate', '--model', folder, '--photos', csv], 'card.json is missing'],
  [
    ['evaluate', '--model', model, '--photos', 'nowhere.csv'],
    'nowhere.csv cannot be read',
  ],
  [
    ['classify', '--model', model, '--photo', path.join(folder, 'broken.jpg')],
    'not a picture',
  ],
  [
    [...TRAIN, '--photos', csv, '--preset', 'starter', '--pretrained', 'x'],
    'no photo of the split "train"',
  ],
  [
    [...TRAIN, '--photos', csv, '--preset', 'starter'],
    'The preset starter needs --pretrained',
  ],
  [[...TRAIN, '--photos', csv, '--preset', 'x'], 'There is no preset "x"'],
  [
    [...TRAIN, '--photos', csv, '--views', '3'],
    '--views is no flag of the preset vippgeo',
  ],
  [
    [...TRAIN, '--photos', csv, '--teacher', 't.onnx'],
    '--teacher is no flag of the preset vippgeo',
  ],
  [
    [...STARTER, '--photos', csv, '--shallow-epochs', '1'],
    '--shallow-epochs needs --start widen',
  ],
  [
    [...STARTER, '--photos', csv, '--refit-decay', '0.1'],
    '--refit-decay needs --head-steps',
  ],
])('%s ends in a sentence', async (args, sentence) => {
  const { code, stdout, stderr } = await cli(...args);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test('a damaged shard is named', async () => {
  const broken = path.join(folder, 'damaged');
  await writeNarrowModel(broken);
  writeFileSync(path.join(broken, 'group1-shard1of1.bin'), 'x');
  const { code, stderr } = await cli(
    'evaluate',
    '--model',
    broken,
    '--photos',
    csv,
  );
  expect(stderr).toContain('group1-shard1of1.bin is damaged');
  expect(code).toBe(1);
});
