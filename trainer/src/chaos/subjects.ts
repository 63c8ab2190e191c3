import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashFile } from '../features/cache.ts';
import { readSafetensors } from '../formats/safetensors.ts';
import { narrowRun } from '../testing/narrow-run.ts';
import { commandOf } from '../testing/run-cli.ts';
import type { Subject } from './kill-often.ts';

/** The recipes of `train`. */
export const RECIPES = ['whole-network', 'frozen-trunk'] as const;
export type Recipe = (typeof RECIPES)[number];

/** A small network that learns by a recipe, from made-up photos. */
export function subjectOf(recipe: Recipe, epochs: number): Promise<Subject> {
  return recipe === 'whole-network' ? whole(epochs) : frozen(epochs);
}

async function whole(epochs: number): Promise<Subject> {
  const run = await narrowRun();
  return {
    command: (name) =>
      commandOf(
        '../cli.ts',
        run.argumentsFor(name, '--epochs', String(epochs), '--workers', '2'),
      ),
    folder: (name) => run.cacheOf(name),
    begins: 'photos to train',
    result: (name) =>
      new Map([
        ...checkpointIn(run.cacheOf(name)),
        ['model', hashFile(path.join(run.folder, name, SHARD))],
      ]),
    leftovers: (name) => [
      ...litterIn(run.cacheOf(name)),
      ...litterIn(path.join(run.folder, name)),
      ...differingLosses(run.cacheOf(name)),
    ],
  };
}

async function frozen(epochs: number): Promise<Subject> {
  const { csv, folder } = await narrowRun();
  const folderOf = (name: string) => path.join(folder, 'frozen', name);
  const script = 'narrow-frozen-main.ts';
  return {
    command: (name) => commandOf(script, [csv, folderOf(name), String(epochs)]),
    folder: folderOf,
    begins: 'begins',
    result: (name) => {
      const features = path.join(folderOf(name), 'features');
      const files = readdirSync(features).map(
        (file) => [file, hashFile(path.join(features, file))] as const,
      );
      return new Map([...checkpointIn(folderOf(name)), ...files]);
    },
    leftovers: (name) => [
      ...litterIn(folderOf(name)),
      ...litterIn(path.join(folderOf(name), 'features')),
    ],
  };
}

const SHARD = 'group1-shard1of1.bin';

/** Weights, running statistics and momentum of the last checkpoint, as hashes. */
function checkpointIn(folder: string): Map<string, string> {
  const file = path.join(folder, 'checkpoint.safetensors');
  const { tensors } = readSafetensors(readFileSync(file));
  return new Map(
    [...tensors].map(([key, { data }]) => {
      const bytes = new Uint8Array(data.buffer);
      return [key, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

/** Half-written files and locks. */
function litterIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(part|partial|whole|new|old|lock)$/.test(name))
    .map((name) => `${path.join(folder, name)} was left behind`);
}

interface Entry {
  readonly event?: string;
  readonly step: number;
  readonly loss: number;
}

/** What was done again after a kill must have come out the same. */
function differingLosses(folder: string): string[] {
  const file = path.join(folder, 'log.jsonl');
  if (!existsSync(file)) return [];
  const steps = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"event":"step"') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as Entry);
  const losses = new Map(steps.map(({ step, loss }) => [step, loss]));
  return steps
    .filter(({ step, loss }) => losses.get(step) !== loss)
    .map(({ step }) => `${file}: the loss of step ${step} differs`);
}
