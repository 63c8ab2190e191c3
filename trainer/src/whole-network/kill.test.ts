import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { readSafetensors } from '../formats/safetensors.ts';
import { narrowRun, type NarrowRun } from '../testing/narrow-run.ts';
import { runCli } from '../testing/run-cli.ts';

/** 30 photos by batches of 8 in 3 epochs. */
const STEPS = 9;

interface Entry {
  readonly event: string;
  readonly step: number;
  readonly loss: number;
}

function log(run: NarrowRun, name: string): Entry[] {
  const file = path.join(run.cacheOf(name), 'log.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as Entry);
}

/** Runs until step `at` is in the log, then kills it, a moment of `delay` ms later. */
async function killedAt(
  run: NarrowRun,
  name: string,
  args: string[],
  at: number,
  delay: number,
): Promise<number | null> {
  let child: ChildProcess | undefined;
  const watch = setInterval(() => {
    const reached = log(run, name).some(
      ({ event, step }) => event === 'step' && step >= at,
    );
    if (!reached) return;
    clearInterval(watch);
    setTimeout(() => child?.kill('SIGKILL'), delay);
  }, 5);
  const { code } = await runCli(args, (started) => (child = started));
  clearInterval(watch);
  return code;
}

/** Weights, running statistics and momentum of the last checkpoint, as bits. */
function bits(run: NarrowRun, name: string): Map<string, string> {
  const file = path.join(run.cacheOf(name), 'checkpoint.safetensors');
  const { tensors } = readSafetensors(readFileSync(file));
  return new Map(
    [...tensors].map(([key, { data }]) => [
      key,
      Buffer.from(data.buffer).toString('hex'),
    ]),
  );
}

test('kill -9 at random steps and going on gives the same weights, bit by bit', async () => {
  const run = await narrowRun();
  const whole = await runCli(run.argumentsFor('whole'));
  expect(whole.code, whole.stderr).toBe(0);

  const seed = Date.now() % 1e6;
  console.log(`seed of the moments to kill at: ${seed}`);
  const random = mulberry32(seed);
  const args = run.argumentsFor('cut', '--workers', '2');
  let reached = 0;
  let kills = 0;
  for (let kill = 0; kill < 3 && reached < STEPS - 1; kill++) {
    const at = reached + 1 + Math.floor(random() * 3);
    const code = await killedAt(run, 'cut', args, at, random() * 40);
    if (code === null) kills++;
    reached = Math.max(...log(run, 'cut').map(({ step }) => step || 0));
  }
  expect(kills).toBeGreaterThan(0);
  const last = await runCli(args);
  expect(last.code, last.stderr).toBe(0);

  const [expected, found] = [bits(run, 'whole'), bits(run, 'cut')];
  expect([...found.keys()]).toEqual([...expected.keys()]);
  for (const [key, value] of expected) expect(found.get(key), key).toBe(value);
  const shard = 'group1-shard1of1.bin';
  expect(readFileSync(path.join(run.folder, 'cut', shard))).toEqual(
    readFileSync(path.join(run.folder, 'whole', shard)),
  );
  // What was done again after a kill came out the same.
  const losses = new Map(
    log(run, 'whole')
      .filter(({ event }) => event === 'step')
      .map(({ step, loss }) => [step, loss]),
  );
  expect(losses.size).toBe(STEPS);
  for (const { event, step, loss } of log(run, 'cut')) {
    if (event === 'step') expect(loss).toBe(losses.get(step));
  }
  expect(
    readdirSync(run.cacheOf('cut')).filter((name) => name.includes('.part')),
  ).toEqual([]);
}, 300_000);
