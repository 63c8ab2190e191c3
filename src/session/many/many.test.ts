import { beforeEach, expect, test } from 'vitest';
import { ProblemError } from '../../core/problems/problem.ts';
import type { ClassifyProgress, ClassifyRequest } from '../../worker/api.ts';
import type { AskedAnswer } from '../asks.ts';
import { answer, CARD, MODEL } from '../fake-client.test-support.ts';
import type { TaskOptions } from '../client.ts';
import { createMany, type Many } from './many.ts';

interface Asked {
  readonly photo: File;
  readonly id: number | undefined;
  readonly next: ClassifyRequest['next'];
  resolve(answer: AskedAnswer): void;
  reject(error: unknown): void;
}

let asked: Asked[];
let many: Many;
let revoked: string[];
let clock: number;

const settle = () => new Promise((resolve) => setTimeout(resolve));
const said = (id: number): AskedAnswer => ({
  ...answer(id),
  card: { ...CARD, name: 'n', version: 'v' },
  head: MODEL.head,
  thumbnail: new Blob(['t']),
});
const given = (...paths: string[]) =>
  paths.map((path) => ({ file: new File(['x'], path), path }));
const phases = () =>
  many.store.getState().entries.map((one) => one.state.phase);

async function say(id: number): Promise<void> {
  clock += 500;
  asked.at(-1)!.resolve(said(id));
  await settle();
}

beforeEach(() => {
  asked = [];
  revoked = [];
  clock = 0;
  let urls = 0;
  many = createMany({
    ask: (
      { photo, id, next }: ClassifyRequest,
      { signal }: TaskOptions<ClassifyProgress> = {},
    ) =>
      new Promise<AskedAnswer>((resolve, reject) => {
        asked.push({ photo: photo as File, id, next, resolve, reject });
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    readPlace: (file) =>
      Promise.resolve(
        (file as File).name.includes('gps')
          ? { lat: 1, lon: 2, country: 'IT' }
          : null,
      ),
    countryNamed: (name) => (name === 'France' ? 'FR' : undefined),
    urls: {
      createObjectURL: () => `blob:${++urls}`,
      revokeObjectURL: (url) => revoked.push(url),
    },
    now: () => clock,
  });
});

test('answers one photo after the other, with labels and places', async () => {
  many.add(given('France/a.jpg', 'gps.jpg'));
  await settle();
  expect(phases()).toEqual(['running', 'waiting']);
  expect(asked).toHaveLength(1);
  await say(3);
  expect(phases()).toEqual(['answered', 'running']);
  await say(5);
  const { entries, phase, perSecond } = many.store.getState();
  expect(phase).toBe('done');
  expect(perSecond).toBe(2);
  expect(entries).toMatchObject([
    { label: 'FR', place: null, thumbnail: 'blob:1' },
    { place: { country: 'IT' }, thumbnail: 'blob:2' },
  ]);
  const { state } = entries[1]!;
  if (state.phase !== 'answered') throw new Error(state.phase);
  expect(state.answer.model).toEqual({ name: 'n', version: 'v' });
  expect(
    state.answer.probabilities.indexOf(Math.max(...state.answer.probabilities)),
  ).toBe(5);
});

test('names the photo that comes next, so that it can be opened beforehand', async () => {
  many.add(given('a', 'b'));
  await settle();
  await say(1);
  await say(1);
  const [first, second] = asked;
  expect((first!.next!.photo as File).name).toBe('b');
  expect(second!.id).toBe(first!.next!.id);
  expect(second!.next).toBeUndefined();
});

test('a broken file is a row with its reason, and the next goes on', async () => {
  many.add(given('a', 'b'));
  await settle();
  asked[0]!.reject(new ProblemError('not-a-picture'));
  await settle();
  await say(1);
  expect(phases()).toEqual(['failed', 'answered']);
  expect(many.store.getState().entries[0]!.state).toMatchObject({
    problem: { code: 'not-a-picture' },
  });
});

test('pausing puts the photo under way back, resuming asks it again', async () => {
  many.add(given('a', 'b'));
  await settle();
  many.pause();
  await settle();
  expect(phases()).toEqual(['waiting', 'waiting']);
  many.add(given('c'));
  await settle();
  expect(asked).toHaveLength(1);
  many.resume();
  await settle();
  expect(asked.map(({ photo }) => photo.name)).toEqual(['a', 'a']);
  await say(1);
  await say(1);
  await say(1);
  expect(many.store.getState().phase).toBe('done');
});

test('cancelling keeps what is answered; more can follow', async () => {
  many.add(given('a', 'b', 'c'));
  await settle();
  await say(1);
  many.cancel();
  await settle();
  expect(phases()).toEqual(['answered']);
  many.add(given('d'));
  await settle();
  await say(2);
  expect(phases()).toEqual(['answered', 'answered']);
});

test('forgetting gives back every picture', async () => {
  many.add(given('a', 'b'));
  await settle();
  await say(1);
  many.clear();
  await settle();
  expect(many.store.getState()).toMatchObject({ entries: [], phase: 'empty' });
  expect(revoked).toEqual(['blob:1']);
});
