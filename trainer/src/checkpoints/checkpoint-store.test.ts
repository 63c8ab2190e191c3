import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../errors.ts';
import { CheckpointStore } from './checkpoint-store.ts';

interface Facts {
  readonly step: number;
}

async function store(...steps: number[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'checkpoints-'));
  const kept = new CheckpointStore<Facts>(folder, 'state');
  for (const step of steps) await kept.save(state(step));
  return { folder, kept };
}

function state(step: number) {
  const data = Float32Array.of(step, -0, NaN, 1e-40);
  return {
    tensors: new Map([['a', { shape: [2, 2], data }]]),
    facts: { step },
  };
}

function load(kept: CheckpointStore<Facts>) {
  const told: string[] = [];
  const found = kept.load((line) => told.push(line));
  return { step: found?.facts.step, found, told };
}

test('the newest comes back bit by bit, and nothing else is left', async () => {
  const { folder, kept } = await store(1, 2, 3);
  const { step, found } = load(kept);
  expect(step).toBe(3);
  const { data } = found!.tensors.get('a')!;
  const expected = state(3).tensors.get('a')!.data;
  expect([...new Uint32Array(data.buffer)]).toEqual([
    ...new Uint32Array(expected.buffer),
  ]);
  expect(readdirSync(folder).sort()).toEqual([
    'state.previous.safetensors',
    'state.safetensors',
  ]);
  expect(load((await store()).kept).step).toBeUndefined();
});

test.each([
  ['cut short', (file: string) => truncateSync(file, 100)],
  ['empty', (file: string) => truncateSync(file, 0)],
  [
    'wrong in one bit',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 3]! ^= 1;
      writeFileSync(file, bytes);
    },
  ],
])('one that is %s is told and the one before is used', async (_, damage) => {
  const { kept } = await store(1, 2);
  damage(kept.file);
  const { step, told } = load(kept);
  expect(step).toBe(1);
  expect(told).toEqual([expect.stringContaining('is damaged')]);
});

test('when all are damaged, nothing begins anew by itself', async () => {
  const { folder, kept } = await store(1, 2);
  for (const name of readdirSync(folder)) {
    truncateSync(path.join(folder, name), 9);
  }
  expect(() => load(kept)).toThrow('Delete the folder to begin anew');
});

test('killed before or between its two renames, the run goes on', async () => {
  const { folder, kept } = await store(1, 2);
  const previous = path.join(folder, 'state.previous.safetensors');
  renameSync(kept.file, `${kept.file}.whole`);
  expect(load(kept).step).toBe(2);
  copyFileSync(`${kept.file}.whole`, kept.file);
  rmSync(previous);
  expect(load(kept).step).toBe(2);
  await kept.save(state(3));
  expect(load(kept).step).toBe(3);
});

test('one that is set aside is not loaded any more', async () => {
  const { kept } = await store(1, 2);
  kept.setAside();
  expect(load(kept).step).toBe(1);
  kept.setAside();
  kept.setAside();
  expect(load(kept).step).toBeUndefined();
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk is a sentence, and the checkpoints stay as they were',
  async () => {
    const { folder, kept } = await store(1, 2);
    const before = readdirSync(folder);
    symlinkSync('/dev/full', `${kept.file}.part`);
    const failed = kept.save(state(3));
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow('the disk is full');
    expect(readdirSync(folder)).toEqual(before);
    expect(load(kept).step).toBe(2);
  },
);
