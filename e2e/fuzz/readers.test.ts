import { expect, test } from 'vitest';
import { readMetadata } from '../../src/features/metadata/read-metadata.ts';
import { HEAD_BYTES, sniff } from '../../src/worker/photo/sniff.ts';
import { generate } from './generate.ts';

// Bombs of megabytes are for the browser, which has a budget for each file.
const files = generate(5, 2000).filter(({ buffer }) => buffer.length < 2e6);

test('there are enough, the same for the same seed, other ones for another', () => {
  expect(files.length).toBeGreaterThan(1900);
  const first = (seed: number) =>
    generate(seed, 1000).map(({ name, buffer }) => [name, buffer.length]);
  expect(first(3)).toEqual(first(3));
  expect(first(3)).not.toEqual(first(4));
});

test('the head of every nasty file is read without harm', () => {
  for (const { kind, buffer } of files) {
    const { isPicture, size } = sniff(buffer.subarray(0, HEAD_BYTES));
    expect(typeof isPicture, kind).toBe('boolean');
    if (size) expect(Object.values(size), kind).not.toContain(undefined);
  }
});

test('metadata of every nasty file are read, or said to be unreadable', async () => {
  const kinds = new Set<string>();
  for (const { buffer } of files) {
    const found = await readMetadata(new Blob([new Uint8Array(buffer)]));
    kinds.add(found.kind === 'read' ? found.gps.kind : found.kind);
  }
  // That the files reach what they are meant to reach.
  expect([...kinds].sort()).toEqual(['absurd', 'none', 'place', 'unreadable']);
});
