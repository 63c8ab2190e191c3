import { expect, test, vi } from 'vitest';
import { START } from '../../../core/composite/composite.ts';
import type { AskedAnswer, Asks } from '../../../session/asks.ts';
import {
  CARD,
  MODEL,
  answer,
} from '../../../session/fake-client.test-support.ts';
import { createLab } from './lab.ts';
import { currentSubject, isAnswered } from './subject.ts';
import type { Lesson, Picture } from './work.ts';

const picture = (name: string, byte: number): Picture => ({
  name,
  image: { width: 4, height: 4, data: new Uint8Array(48).fill(byte) },
  credit: null,
  file: null,
});
const [red, blue, green] = [
  picture('red', 1),
  picture('blue', 2),
  picture('green', 3),
];

/** A lab whose network says the first byte of what it is shown. */
function setUp() {
  const ask = vi.fn<Asks['ask']>(async ({ photo, views }, options) => {
    options?.signal?.throwIfAborted();
    const [byte = 0] = (photo as { data: Uint8Array }).data;
    const said = answer(...(views ?? []).map(() => byte));
    return { ...said, card: CARD, head: MODEL.head } satisfies AskedAnswer;
  });
  const lab = createLab(ask);
  const state = () => lab.store.getState();
  const answered = () =>
    vi.waitFor(() => expect(isAnswered(state())).toBe(true));
  return { lab, ask, state, answered };
}

test('the answer is always that of the latest picture', async () => {
  const { lab, state, answered } = setUp();
  lab.setPicture('a', red);
  lab.setPicture('b', blue);
  for (const position of [0.1, 0.2, 0])
    lab.drag('position', (c) => ({ ...c, seam: { ...c.seam, position } }));
  lab.letGo();
  await answered();
  expect(state().answer?.subject).toBe(currentSubject(state()));
  expect(state().answer!.probabilities[2]).toBeGreaterThan(0.9);
  lab.undo();
  await answered();
  expect(state().history.present.composite.seam.position).toBe(0.5);
  expect(state().answer!.probabilities[1]).toBeGreaterThan(0.9);
});

test('what the network says of each picture alone comes after the answer', async () => {
  const { lab, state, answered } = setUp();
  lab.setPicture('a', red);
  lab.setPicture('b', blue);
  await answered();
  await vi.waitFor(() => expect(state().opinions).toEqual({ a: 1, b: 2 }));
  lab.swap();
  expect(state().opinions).toEqual({ a: 2, b: 1 });
  lab.setCountry('a', 7);
  expect(state().history.present.countries).toEqual({ a: 7, b: null });
  lab.setPicture('a', green);
  expect(state().history.present.countries.a).toBeNull();
});

test('choosing a country asks the network nothing', async () => {
  const { lab, ask, answered } = setUp();
  lab.setPicture('a', red);
  await answered();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  lab.setCountry('a', 7);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a curve goes when the pictures change, and stays when the seam moves', async () => {
  const { lab, state, answered } = setUp();
  lab.setPicture('a', red);
  lab.setPicture('b', blue);
  await answered();
  lab.sweep(5);
  await vi.waitFor(() => expect(state().curve?.phase).toBe('done'));
  const ats = state().curve!.points.map(({ at }) => at);
  expect(ats).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(state().curve!.points[0]!.probabilities[2]).toBeGreaterThan(0.9);
  expect(state().curve!.points[4]!.probabilities[1]).toBeGreaterThan(0.9);
  lab.goTo(0.25);
  expect(state().history.present.composite.seam.position).toBe(0.25);
  expect(state().curve?.phase).toBe('done');
  lab.change((c) => ({ ...c, mirrorA: true }));
  expect(state().curve).toBeNull();
});

test('a sweep can be stopped; its points stay', async () => {
  const { lab, state } = setUp();
  lab.setPicture('a', red);
  lab.setPicture('b', blue);
  lab.sweep(1001);
  await vi.waitFor(() =>
    expect(state().curve?.points.length).toBeGreaterThan(2),
  );
  lab.stopSweep();
  const { length } = state().curve!.points;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(state().curve).toMatchObject({ phase: 'stopped' });
  expect(state().curve!.points).toHaveLength(length);
});

const LESSON: Lesson = {
  title: 'Colours',
  step: 0,
  pictures: { one: red, two: blue },
  steps: [
    { text: 'Look', set: { a: 'one', b: 'two' }, check: null },
    {
      text: 'Mix',
      set: { composite: { ...START, mode: 'blend' } },
      check: null,
    },
    { text: 'Alone', set: { b: null }, check: null },
  ],
};

test('a lesson’s steps set what they set, and undo brings back what was', () => {
  const { lab, state } = setUp();
  const present = () => state().history.present;
  lab.setPicture('a', green);
  lab.openLesson(LESSON);
  expect(present()).toMatchObject({ a: red, b: blue, keys: { a: 'one' } });
  lab.goToStep(1);
  expect(present()).toMatchObject({ a: red, composite: { mode: 'blend' } });
  lab.goToStep(2);
  expect(present().b).toBeNull();
  for (let i = 0; i < 3; i++) lab.undo();
  expect(present()).toMatchObject({ a: green, b: null, lesson: null });
});

test('the class’s own picture takes its place in every step of a lesson', () => {
  const { lab, state } = setUp();
  lab.openLesson(LESSON);
  lab.setPicture('a', green);
  lab.goToStep(1);
  lab.goToStep(0);
  expect(state().history.present).toMatchObject({ a: green, b: blue });
});

test('a new picture hides the answer from the class again', () => {
  const { lab, state } = setUp();
  lab.setTeacher(true);
  lab.reveal(true);
  lab.change((c) => ({ ...c, mode: 'blend' }));
  expect(state().revealed).toBe(true);
  lab.setPicture('a', red);
  expect(state().revealed).toBe(false);
});

test('a problem is told', async () => {
  const { lab, ask, state } = setUp();
  ask.mockRejectedValue(new Error('no'));
  lab.setPicture('a', red);
  await vi.waitFor(() =>
    expect(state()).toMatchObject({
      problem: { code: 'unexpected' },
      asking: null,
    }),
  );
});

test('where a lesson uses a picture twice, the class’s own stands on both sides', () => {
  const { lab, state } = setUp();
  const steps = [{ text: 'Same', set: { a: 'one', b: 'one' }, check: null }];
  lab.openLesson({ ...LESSON, steps });
  lab.setPicture('b', green);
  expect(state().history.present).toMatchObject({ a: green, b: green });
});
