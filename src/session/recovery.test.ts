import { beforeEach, expect, test } from 'vitest';
import { ProblemError } from '../core/problems/problem.ts';
import {
  answer,
  FakeClient,
  MODEL,
  reading,
} from './fake-client.test-support.ts';
import { createSession, RESTARTS, type Session } from './session.ts';

let client: FakeClient;
let session: Session;

const state = () => session.store.getState();
const settle = () => new Promise((resolve) => setTimeout(resolve));
const photo = new File(['x'], 'kept.jpg', { type: 'image/jpeg' });
const lost = () => new ProblemError('gpu-lost');

async function load(): Promise<void> {
  client.loads.at(-1)!.resolve(MODEL);
  await settle();
}

async function start(backend: 'auto' | 'wasm'): Promise<void> {
  client = new FakeClient();
  session = createSession({ client, modelUrl: 'm/', backend });
  session.start();
  await load();
}

beforeEach(() => start('auto'));

test('a GPU lost in mid-run is started again; photo and results are kept', async () => {
  session.openPhoto(photo);
  client.classifications[0]!.progress(reading(5, 5, 3));
  client.classifications[0]!.reject(lost());
  await settle();
  expect(client.restarts).toBe(1);
  expect(state().notice?.kind).toBe('starting-again');
  expect(state().photo).toMatchObject({
    phase: 'waiting',
    photo: { blob: photo },
  });
  await load();
  const again = client.classifications[1]!;
  again.progress(reading(7));
  const { photo: now } = state();
  if (now.phase !== 'classifying') throw new Error(now.phase);
  expect(now.done).toBe(1);
  // The crop read again, then the two that the lost worker had read.
  expect(now.reading.views.map(({ logits }) => logits.indexOf(9))).toEqual([
    7, 5, 3,
  ]);
  again.resolve(answer(7, 7, 7, 7, 7));
  await settle();
  expect(state().photo).toMatchObject({ phase: 'answered' });
  expect(state().notice).toBeNull();
});

test('a loss outside any task loads again and keeps the answer', async () => {
  session.openPhoto(photo);
  client.classifications[0]!.resolve(answer(5, 5, 5, 5, 5));
  await settle();
  client.lose({ code: 'gpu-lost' });
  expect(client.restarts).toBe(1);
  expect(state().photo.phase).toBe('answered');
  expect(state().notice?.kind).toBe('starting-again');
  await load();
  expect(state().notice).toBeNull();
  expect(state().model.phase).toBe('ready');
  expect(client.classifications).toHaveLength(1);
});

test('after a few losses the processor takes over, and stays', async () => {
  session.openPhoto(photo);
  for (let i = 0; i <= RESTARTS; i++) {
    expect(client.loads.at(-1)!.request.backend).toBe('auto');
    client.lose({ code: 'gpu-lost' });
    await load();
  }
  expect(client.loads.at(-1)!.request.backend).toBe('wasm');
  expect(state().notice?.kind).toBe('fell-back');
  expect(state().backend).toBe('wasm');
  client.classifications.at(-1)!.resolve(answer(5, 5, 5, 5, 5));
  await settle();
  expect(state().photo.phase).toBe('answered');
  expect(state().notice?.kind).toBe('fell-back');
});

test('a processor that keeps crashing is given up with a problem', async () => {
  await start('wasm');
  session.openPhoto(photo);
  for (let i = 0; i <= RESTARTS; i++) {
    client.lose({ code: 'worker-crashed' });
    await load();
  }
  expect(state().model).toMatchObject({
    phase: 'failed',
    problem: { code: 'worker-crashed' },
  });
  expect(state().photo).toMatchObject({ phase: 'waiting' });
  client.lose({ code: 'worker-crashed' });
  expect(client.restarts).toBe(RESTARTS + 1);
});

test('a loss while loading counts, too', async () => {
  session.chooseBackend('webgpu');
  client.loads.at(-1)!.reject(lost());
  await settle();
  expect(client.loads.at(-1)!.request.backend).toBe('webgpu');
  expect(client.restarts).toBe(2);
});

test('a file that stops the worker gets its sentence; what was there stays, and nothing is counted', async () => {
  for (let i = 0; i <= RESTARTS; i++) {
    session.openPhoto(photo);
    client.classifications.at(-1)!.resolve(answer(5, 5, 5, 5, 5));
    await settle();
    session.openPhoto(new File(['x'], 'endless.heic'));
    client.classifications.at(-1)!.reject(new ProblemError('too-slow'));
    await settle();
    client.lose({ code: 'too-slow' });
    expect(client.restarts).toBe(i + 1);
    expect(client.loads.at(-1)!.request.backend).toBe('auto');
    await load();
    expect(state().notice).toMatchObject({
      kind: 'bad-file',
      name: 'endless.heic',
      problem: { code: 'too-slow' },
    });
    expect(state().photo).toMatchObject({
      phase: 'answered',
      photo: { blob: photo },
    });
    expect(state().model.phase).toBe('ready');
  }
});

test('a script that does not come is asked for again in silence, then it is said', async () => {
  session.chooseBackend('webgpu');
  const problem = { code: 'program-missing' } as const;
  for (let i = 0; i <= RESTARTS; i++) {
    expect(state().model.phase).not.toBe('failed');
    client.loads.at(-1)!.reject(new ProblemError(problem.code));
    await settle();
    expect(state().notice).toBeNull();
  }
  expect(state().model).toMatchObject({ phase: 'failed', problem });
  expect(state().backend).toBe('webgpu');
});
