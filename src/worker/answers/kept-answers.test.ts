import { expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

/** Eight bytes. */
const output = (n: number) => ({ logits: Float32Array.of(n, n) });
const said = (memory: KeptAnswers, digest: string) =>
  memory.find(digest)?.logits[0];

test('what was not asked about for longest goes first', () => {
  const memory = new KeptAnswers(16);
  memory.keep('a', output(1));
  memory.keep('b', output(2));
  memory.find('a');
  memory.keep('c', output(3));
  expect(said(memory, 'a')).toBe(1);
  expect(said(memory, 'b')).toBeUndefined();
  expect(said(memory, 'c')).toBe(3);
});

test('an answer that is kept twice counts once', () => {
  const memory = new KeptAnswers(16);
  memory.keep('a', output(1));
  for (let i = 0; i < 5; i++) memory.keep('b', output(i));
  expect(said(memory, 'a')).toBe(1);
  expect(said(memory, 'b')).toBe(4);
});

test('feature maps count, too', () => {
  const data = new Float32Array(100);
  const featureMap = { height: 1, width: 1, channels: 100, data };
  const memory = new KeptAnswers(64);
  memory.keep('a', output(1));
  memory.keep('b', { ...output(2), featureMap });
  expect(said(memory, 'a')).toBeUndefined();
  expect(said(memory, 'b')).toBeUndefined();
});
