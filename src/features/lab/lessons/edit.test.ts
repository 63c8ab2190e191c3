import { expect, test } from 'vitest';
import { EMPTY, type Picture, type Work } from '../state/work.ts';
import {
  addStep,
  keepHere,
  removeStep,
  setText,
  setTitle,
  startLesson,
} from './edit.ts';

const picture = (name: string): Picture => ({
  name,
  image: { width: 1, height: 1, data: new Uint8Array(3) },
  credit: null,
  file: null,
});
const [one, two] = [picture('one'), picture('two')];
const start = (work: Partial<Work> = {}) =>
  startLesson({ ...EMPTY, a: one, b: two, ...work }, 'Mine', 'Look');

test('a lesson begins with the composite as it is', () => {
  const { lesson, keys } = start();
  expect(keys).toEqual({ a: 'own-1', b: 'own-2' });
  expect(lesson).toMatchObject({
    title: 'Mine',
    step: 0,
    pictures: { 'own-1': one, 'own-2': two },
    steps: [{ text: 'Look', set: { ...keys, composite: EMPTY.composite } }],
  });
  expect(start({ b: null }).keys).toEqual({ a: 'own-1', b: null });
  expect(start({ b: one }).keys).toEqual({ a: 'own-1', b: 'own-1' });
});

test('steps come and go, the open one is where one works', () => {
  const three = picture('three');
  let work = addStep({ ...start(), a: three }, 'More');
  expect(work.lesson).toMatchObject({ step: 1, pictures: { 'own-3': three } });
  work = setText(work, '  Better  ');
  expect(work.lesson?.steps.map(({ text }) => text)).toEqual([
    'Look',
    'Better',
  ]);
  expect(setText(work, ' ')).toBe(work);
  expect(setText(work, 'Better')).toBe(work);
  const kept = keepHere({ ...work, b: three });
  expect(kept.lesson?.steps[1]?.set).toMatchObject({ a: 'own-3', b: 'own-3' });
  work = removeStep(work);
  expect(work.lesson).toMatchObject({ step: 0, steps: [{ text: 'Look' }] });
  expect(removeStep(work)).toBe(work);
});

test('a title is never empty', () => {
  expect(setTitle(start(), 'Ours').lesson?.title).toBe('Ours');
  const work = start();
  expect(setTitle(work, '')).toBe(work);
});
