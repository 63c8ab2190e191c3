import { beforeEach, expect, test, vi } from 'vitest';
import { ProblemError } from '../core/problems/problem.ts';
import {
  answer,
  FakeClient,
  MODEL,
  reading,
} from './fake-client.test-support.ts';
import { topK } from './ranking.ts';
import { probabilitiesOf } from './reading.ts';
import { createSession, type Session } from './session.ts';
import { ALWAYS } from './weights/consent.ts';

let client: FakeClient;
let session: Session;
let urls: Set<string>;

const state = () => session.store.getState();
const settle = () => new Promise((resolve) => setTimeout(resolve));
const file = (name: string) => new File(['x'], name, { type: 'image/png' });
const problem = (code: 'undecodable-picture' | 'out-of-memory') =>
  new ProblemError(code, { detail: 'why' });
const name = () => {
  const { photo } = state();
  return photo.phase === 'none' ? null : photo.photo.name;
};

beforeEach(() => {
  client = new FakeClient();
  urls = new Set();
  let count = 0;
  session = createSession({
    client,
    modelUrl: 'https://example.org/models/starter/',
    backend: 'auto',
    urls: {
      createObjectURL() {
        const url = `blob:${++count}`;
        urls.add(url);
        return url;
      },
      revokeObjectURL: (url) => urls.delete(url),
    },
  });
});

async function ready(): Promise<void> {
  session.start();
  client.loads.at(-1)!.resolve(MODEL);
  await settle();
}

async function answered(name: string): Promise<void> {
  session.openPhoto(file(name));
  client.classifications.at(-1)!.resolve(answer(5, 5, 5, 5, 5));
  await settle();
}

test('says how far the model is', async () => {
  expect(state().model.phase).toBe('idle');
  session.start();
  const [load] = client.loads;
  expect(load!.request).toEqual({
    modelUrl: 'https://example.org/models/starter/',
    backend: 'auto',
  });
  load!.progress({ phase: 'downloading', loadedBytes: 12, totalBytes: 43 });
  expect(state().model).toMatchObject({ loadedBytes: 12, totalBytes: 43 });
  load!.progress({ phase: 'preparing', backend: 'webgpu' });
  expect(state().model.phase).toBe('preparing');
  load!.resolve(MODEL);
  await settle();
  expect(state().model).toEqual({ phase: 'ready', model: MODEL });
});

test('keeps a photo that comes early until the model is ready', async () => {
  session.start();
  session.openPhoto(file('early.jpg'));
  expect(state().photo.phase).toBe('waiting');
  expect(client.classifications).toHaveLength(0);
  client.loads[0]!.resolve(MODEL);
  await settle();
  expect(state().photo.phase).toBe('decoding');
  expect(client.classifications).toHaveLength(1);
});

test('fuses each crop as it arrives', async () => {
  await ready();
  session.openPhoto(file('a.jpg'));
  const [task] = client.classifications;
  task!.progress({ phase: 'decoding' });
  task!.progress(reading());
  expect(state().photo).toMatchObject({ phase: 'classifying', done: 0 });
  task!.progress(reading(5, 3));
  const { photo } = state();
  if (photo.phase !== 'classifying') throw new Error(photo.phase);
  expect(photo.done).toBe(2);
  const two = topK(probabilitiesOf(photo.reading)!, 2);
  expect(two.map(({ id }) => id).sort()).toEqual([3, 5]);
  expect(two[0]!.probability).toBeCloseTo(0.5, 1);
  expect(topK(probabilitiesOf(photo.reading, 'upper-left')!, 1)[0]!.id).toBe(5);
  expect(probabilitiesOf(photo.reading, 'centre')).toBeUndefined();
  task!.resolve(answer(5, 3, 5, 5, 5));
  await settle();
  expect(state().photo).toMatchObject({
    phase: 'answered',
    backend: 'webgpu',
    milliseconds: { decode: 1, resize: 2, network: 3 },
  });
});

test('the photo on the screen comes with what class activation maps need', async () => {
  await ready();
  session.openPhoto(file('a.jpg'));
  const task = client.classifications[0]!;
  expect(task.request.featureMaps).toBe(true);
  const said = answer(5, 5, 5, 5, 5);
  const featureMap = {
    ...{ height: 1, width: 1, channels: 1 },
    data: Float32Array.of(2),
  };
  task.resolve({
    ...said,
    views: said.views.map((view) => ({ ...view, featureMap })),
  });
  await settle();
  expect(state().photo).toMatchObject({
    reading: { head: MODEL.head, views: [{ featureMap }, {}, {}, {}, {}] },
  });
});

test('a new photo cancels the old one, whose late news change nothing', async () => {
  await ready();
  session.openPhoto(file('old.jpg'));
  session.openPhoto(file('new.jpg'));
  const [old] = client.classifications;
  expect(old!.signal!.aborted).toBe(true);
  old!.progress(reading(1));
  old!.resolve(answer(1, 1, 1, 1, 1));
  await settle();
  expect(name()).toBe('new.jpg');
  expect(state().photo.phase).toBe('decoding');
});

test('a bad file gets a sentence and the answer before it stays', async () => {
  await ready();
  await answered('good.jpg');
  const before = state().photo;
  session.openPhoto(file('bad.jpg'));
  client.classifications.at(-1)!.reject(problem('undecodable-picture'));
  await settle();
  expect(state().photo).toBe(before);
  expect(state().notice).toMatchObject({ kind: 'bad-file', name: 'bad.jpg' });
  await answered('next.jpg');
  expect(state().notice).toBeNull();
});

test('an empty file does not even interrupt the photo under way', async () => {
  await ready();
  session.openPhoto(file('good.jpg'));
  session.openPhoto(new File([], 'empty.jpg'));
  expect(name()).toBe('good.jpg');
  expect(client.classifications[0]!.signal!.aborted).toBe(false);
  expect(state().notice).toMatchObject({ problem: { code: 'empty-file' } });
});

test('cancel goes back to the answer before, or keeps the crops that were read', async () => {
  await ready();
  session.openPhoto(file('first.jpg'));
  session.cancel();
  expect(state().photo.phase).toBe('none');
  await answered('second.jpg');
  session.openPhoto(file('third.jpg'));
  session.cancel();
  expect(name()).toBe('second.jpg');
  session.openPhoto(file('fourth.jpg'));
  const task = client.classifications.at(-1)!;
  task.progress(reading(5, 5));
  session.cancel();
  expect(task.signal!.aborted).toBe(true);
  expect(name()).toBe('fourth.jpg');
  expect(state().photo.phase).toBe('stopped');
  session.retry();
  client.classifications.at(-1)!.resolve(answer(5, 5, 5, 5, 5));
  await settle();
  expect(state().photo.phase).toBe('answered');
});

test('a machine problem keeps the photo, and retry does it again', async () => {
  await ready();
  await answered('before.jpg');
  session.openPhoto(file('big.jpg'));
  client.classifications.at(-1)!.reject(problem('out-of-memory'));
  await settle();
  expect(state().photo).toMatchObject({
    phase: 'failed',
    problem: { code: 'out-of-memory', detail: 'why' },
  });
  session.retry();
  expect(state().photo.phase).toBe('decoding');
  session.cancel();
  expect(name()).toBe('before.jpg');
});

test('whatever else is thrown becomes a problem, too', async () => {
  await ready();
  session.openPhoto(file('a.jpg'));
  client.classifications[0]!.reject(new TypeError('x is undefined'));
  await settle();
  expect(state().photo).toMatchObject({
    problem: { code: 'unexpected', detail: 'TypeError: x is undefined' },
  });
});

test('a model that fails to load says so; retry takes a fresh worker', async () => {
  session.start();
  session.openPhoto(file('a.jpg'));
  client.loads[0]!.reject(new ProblemError('offline'));
  await settle();
  expect(state().model).toMatchObject({ problem: { code: 'offline' } });
  expect(state().photo.phase).toBe('waiting');
  session.retry();
  expect(client.restarts).toBe(1);
  client.loads[1]!.resolve(MODEL);
  await settle();
  expect(state().photo.phase).toBe('decoding');
});

test('choosing a backend loads it in a fresh worker and keeps the answer', async () => {
  await ready();
  await answered('a.jpg');
  session.chooseBackend('wasm');
  expect(client.restarts).toBe(1);
  expect(client.loads[1]!.request.backend).toBe('wasm');
  expect(state().backend).toBe('wasm');
  expect(state().photo.phase).toBe('answered');
});

test('object URLs live as long as their photos', async () => {
  await ready();
  await answered('a.jpg');
  session.openPhoto(file('b.jpg'));
  expect([...urls]).toEqual(['blob:1', 'blob:2']);
  client.classifications.at(-1)!.reject(problem('undecodable-picture'));
  await settle();
  expect([...urls]).toEqual(['blob:1']);
  await answered('c.jpg');
  expect([...urls]).toEqual(['blob:3']);
  session.openPhoto(file('d.jpg'));
  session.openPhoto(file('e.jpg'));
  expect([...urls]).toEqual(['blob:3', 'blob:5']);
});

test('"ready" waits for what must be there with it', async () => {
  let arrive!: () => void;
  const rest = new Promise<void>((resolve) => (arrive = resolve));
  const alongside = vi.fn(() => rest);
  session = createSession({ client, modelUrl: '', backend: 'auto', alongside });
  session.start();
  expect(alongside).toHaveBeenCalledOnce();
  client.loads[0]!.progress({ phase: 'preparing', backend: 'wasm' });
  client.loads[0]!.resolve(MODEL);
  await settle();
  expect(state().model.phase).toBe('preparing');
  arrive();
  await settle();
  expect(state().model.phase).toBe('ready');
});

test('what comes with the network is not fetched for a visitor who is still asked', async () => {
  let consent: 'none' | 'given' = 'none';
  const alongside = vi.fn(() => Promise.resolve());
  session = createSession({
    ...{ client, modelUrl: '', backend: 'auto', alongside },
    consent: { ...ALWAYS, read: () => consent },
  });
  session.start();
  const offer = { name: 'm', version: '1', bytes: 44, missingBytes: 44 };
  client.loads[0]!.resolve({ offer });
  await settle();
  expect(state().model.phase).toBe('asking');
  expect(alongside).not.toHaveBeenCalled();

  consent = 'given';
  session.start();
  expect(alongside).toHaveBeenCalledOnce();
  client.loads[1]!.resolve(MODEL);
  await settle();
  expect(state().model.phase).toBe('ready');
  session.chooseBackend('wasm');
  expect(alongside).toHaveBeenCalledOnce();
});
