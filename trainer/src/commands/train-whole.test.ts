import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import { narrowRun, type NarrowRun } from '../testing/narrow-run.ts';
import { type CliResult, runCli } from '../testing/run-cli.ts';

interface Entry {
  readonly event: string;
  readonly step?: number;
  readonly loss?: number;
  readonly file?: string;
  readonly val?: { readonly top1: number };
}

function entries(run: NarrowRun, name: string, event: string): Entry[] {
  const text = readFileSync(path.join(run.cacheOf(name), 'log.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry)
    .filter((entry) => entry.event === event);
}

/** Ends with a sentence, not with a stack. */
function expectSentence({ code, stderr }: CliResult, sentence: string): void {
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
  expect(code).toBe(1);
}

test('learns, exports, evaluates and writes the card', async () => {
  const run = await narrowRun();
  const board = path.join(run.folder, 'board');
  const args = run
    .argumentsFor('learnt', '--epochs', '25', '--learning-rate', '0.05')
    .filter((arg) => arg !== '--no-evaluate');
  const { code, stderr } = await runCli([...args, '--tensorboard', board]);
  expect(code, stderr).toBe(0);
  expect(stderr).toContain('starts from random weights');
  const steps = entries(run, 'learnt', 'step');
  expect(steps).toHaveLength(75);
  expect(steps.at(-1)!.loss!).toBeLessThan(steps[0]!.loss! / 2);
  const epochs = entries(run, 'learnt', 'epoch');
  const best = Math.max(...epochs.map(({ val }) => val!.top1));
  expect(best).toBeGreaterThan(0.6);

  const json = readFileSync(path.join(run.folder, 'learnt/card.json'), 'utf8');
  const card = JSON.parse(json) as ModelCard;
  expect(card.architecture.variant).toBe('v1.5');
  expect(card.preprocessing).toMatchObject({
    ...{ shortSide: 40, crop: 32 },
    mean: [0.485, 0.456, 0.406],
  });
  expect(card.training).toMatchObject({ epochs: 25, photos: 30, seed: 1 });
  expect(card.training.notes).toContain(
    'Preset narrow.json (recipe whole-network)',
  );
  expect(card.training.notes).toContain('"learningRate":0.05');
  expect(card.pretrained).toBeNull();
  expect(card.figures.map(({ split, n }) => [split, n])).toEqual([
    ['val', 9],
    ['test', 6],
  ]);
  expect(card.figures[0]!.top1).toBeGreaterThan(0.6);

  const [events] = readdirSync(board);
  const written = readFileSync(path.join(board, events!), 'latin1');
  expect(written).toContain('train/loss');
  expect(written).toContain('val/top1');
});

test('another run starts from the best weights of the first, and from nothing unfit', async () => {
  const run = await narrowRun();
  const first = await runCli(run.argumentsFor('first', '--epochs', '12'));
  expect(first.code, first.stderr).toBe(0);
  const from = path.join(run.cacheOf('first'), 'best.safetensors');
  const second = await runCli(
    run.argumentsFor('second', '--epochs', '1', '--pretrained', from),
  );
  expect(second.code, second.stderr).toBe(0);
  const [begun] = entries(run, 'second', 'step');
  const [begunFirst] = entries(run, 'first', 'step');
  expect(begun!.loss!).toBeLessThan(begunFirst!.loss!);
  const json = readFileSync(path.join(run.folder, 'second/card.json'), 'utf8');
  const { pretrained } = JSON.parse(json) as ModelCard;
  expect(pretrained!.name).toContain('best.safetensors');

  const other = await runCli([
    ...['train', '--photos', run.csv, '--out', path.join(run.folder, 'x')],
    ...['--pretrained', from, '--cache', path.join(run.folder, 'y')],
  ]);
  expectSentence(other, 'best.safetensors');
  const model = path.join(run.folder, 'first');
  const merged = await runCli(run.argumentsFor('x', '--pretrained', model));
  expectSentence(merged, 'is an exported model');
  const nowhere = await runCli(
    run.argumentsFor('first/card.json/x', '--pretrained', from),
  );
  expectSentence(nowhere, 'there is a file where a folder should be');
});

test('a loss that is no number stops with advice, and a lower rate goes on', async () => {
  const run = await narrowRun();
  const often = ['--checkpoint-every', '1'];
  await runCli(run.argumentsFor('run', '--epochs', '1', ...often));
  const args = run.argumentsFor('run', '--epochs', '3', ...often);
  const wild = await runCli([...args, '--learning-rate', '1e30']);
  // Step 4 moves the weights out of reach and is stored; step 5 notices.
  expectSentence(wild, 'Training stopped at step 5: ');
  expect(wild.stderr).toContain('the checkpoint after step 3 is kept');
  expect(wild.stderr).toContain('Try a lower --learning-rate');
  const tame = await runCli([...args, '--learning-rate', '0.001']);
  expect(tame.stderr).toContain('learningRate 0.001 instead of');
  expect(tame.code, tame.stderr).toBe(0);
  const json = readFileSync(path.join(run.folder, 'run/card.json'), 'utf8');
  const { training } = JSON.parse(json) as ModelCard;
  expect(training.notes).toContain('learningRate 0.001 instead of');
});

test('a damaged checkpoint is told and the one before it is used', async () => {
  const run = await narrowRun();
  const args = run.argumentsFor('run', '--checkpoint-every', '1', '--epochs');
  await runCli([...args, '2']);
  truncateSync(path.join(run.cacheOf('run'), 'checkpoint.safetensors'), 5000);
  const { code, stderr } = await runCli([...args, '3']);
  expect(stderr).toContain('checkpoint.safetensors is damaged');
  expect(stderr).toContain('Going on after step ');
  expect(code, stderr).toBe(0);
  const whole = await runCli(
    run.argumentsFor('whole', '--checkpoint-every', '1'),
  );
  expect(whole.code, whole.stderr).toBe(0);
  const shard = 'group1-shard1of1.bin';
  expect(readFileSync(path.join(run.folder, 'run', shard))).toEqual(
    readFileSync(path.join(run.folder, 'whole', shard)),
  );
});

test('what a run cannot change is refused, and so is a second run', async () => {
  const run = await narrowRun();
  await runCli(run.argumentsFor('run', '--epochs', '1'));
  const other = await runCli(run.argumentsFor('run', '--batch', '6'));
  expectSentence(other, 'holds another run');
  expect(other.stderr).toContain('--batch');

  const args = run.argumentsFor('long', '--epochs', '500');
  let second: Promise<CliResult> | undefined;
  const first = await runCli(args, (child) => {
    const watch = setInterval(() => {
      const log = path.join(run.cacheOf('long'), 'log.jsonl');
      if (!existsSync(log) || !readFileSync(log, 'utf8').includes('"step"')) {
        return;
      }
      clearInterval(watch);
      second = runCli(args);
      void second.then(() => child.kill('SIGINT'));
    }, 20);
  });
  expectSentence((await second)!, 'is in use by process');
  expect(first.code, first.stderr).toBe(130);
  const kept = readdirSync(run.cacheOf('long'));
  expect(kept).toContain('checkpoint.safetensors');
  expect(kept).not.toContain('.lock');
});

test('unreadable photos are named with their line; no readable one is an end', async () => {
  const run = await narrowRun();
  writeFileSync(path.join(run.folder, 'IT-train-0.png'), 'no picture');
  writeFileSync(path.join(run.folder, 'JP-val-0.png'), '');
  const { code, stderr } = await runCli(run.argumentsFor('run'));
  expect(stderr).toMatch(/IT-train-0\.png \(line 2 of the list\) cannot be/);
  expect(stderr).toMatch(/JP-val-0\.png \(line 38 of the list\) cannot be/);
  expect(code, stderr).toBe(0);
  expect(entries(run, 'run', 'unreadable')).toHaveLength(2);
  renameSync(run.csv, path.join(run.folder, 'cache/photos.csv'));
  const lost = await runCli(
    run
      .argumentsFor('lost')
      .map((arg) => arg.replace(/photos\.csv$/, 'cache/photos.csv')),
  );
  expectSentence(lost, 'none of its photos could be read');
  expect(existsSync(path.join(run.folder, 'lost'))).toBe(false);
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk ends in a sentence and leaves what was there',
  async () => {
    const run = await narrowRun();
    await runCli(run.argumentsFor('run', '--epochs', '1'));
    const folder = run.cacheOf('run');
    const before = readdirSync(folder);
    const model = readFileSync(path.join(run.folder, 'run/card.json'));
    // Every write to it fails as on a full disk.
    symlinkSync('/dev/full', path.join(folder, 'checkpoint.safetensors.part'));
    const full = await runCli(run.argumentsFor('run', '--epochs', '2'));
    expectSentence(full, 'the disk is full');
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(path.join(run.folder, 'run/card.json'))).toEqual(model);
    const free = await runCli(run.argumentsFor('run', '--epochs', '2'));
    expect(free.code, free.stderr).toBe(0);
  },
);
