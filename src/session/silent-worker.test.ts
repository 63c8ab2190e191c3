import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifierWorker,
  LoadedModel,
  PhotoAnswer,
} from '../worker/api.ts';
import type { ClassifierClient } from './client.ts';
import { createComlinkClient } from './comlink-client.ts';
import { WorkerDouble } from './worker-double.test-support.ts';

const model = { backend: 'wasm', engine: 'double' } as LoadedModel;
const answer = { backend: 'wasm', views: [] } as unknown as PhotoAnswer;
const request = { modelUrl: 'https://example.test/', backend: 'auto' } as const;
const photo = { photo: new Blob(['x']) };
const never = () => new Promise<never>(() => undefined);

let workers: WorkerDouble[];
let client: ClassifierClient;

/** The first worker classifies in this way, those after it at once. */
function spawning(classify: ClassifierWorker['classify']): () => Worker {
  const ways = [classify];
  return () => {
    const worker = new WorkerDouble({
      load: async () => ({ ok: true, value: model }),
      classify: ways.shift() ?? (async () => ({ ok: true, value: answer })),
      cancel: () => undefined,
      whenLost: never,
      download: never,
      stored: never,
      forget: never,
    });
    workers.push(worker);
    return worker as unknown as Worker;
  };
}

beforeEach(() => void (workers = []));
afterEach(() => {
  client.dispose();
  workers.forEach((worker) => worker.terminate());
});

describe('a worker that hears nothing while it decodes', () => {
  let lost: Problem[];

  beforeEach(() => {
    const stuck = spawning((_, _request, onProgress) => {
      onProgress({ phase: 'decoding' });
      return never();
    });
    client = createComlinkClient(stuck, 50);
    lost = [];
    client.onLost((problem) => lost.push(problem));
  });

  test('is ended, and the file is to blame', async () => {
    const work = client.classify(photo).catch((error: unknown) => {
      // Who asked hears it first.
      expect(lost).toEqual([]);
      return error;
    });
    expect(await work).toMatchObject({ problem: { code: 'too-slow' } });
    expect(workers[0]!.terminated).toBe(true);
    await vi.waitFor(() => expect(lost).toMatchObject([{ code: 'too-slow' }]));
    expect(await client.load(request)).toEqual(model);
    expect(await client.classify(photo)).toEqual(answer);
  });

  test('is ended also when the photo was cancelled: the next one is not to blame', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = () => controller.abort();
    const first = client.classify(photo, { signal, onProgress });
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    const second = client.classify(photo);
    await expect(second).rejects.toMatchObject({
      problem: { code: 'worker-crashed' },
    });
    expect(lost).toMatchObject([{ code: 'worker-crashed' }]);
  });
});

test('what takes long is no silence once the photo is decoded', async () => {
  const sizes = { photo: { width: 1, height: 1 }, boxes: [], done: [] };
  const slow = spawning(async (_, _request, onProgress) => {
    onProgress({ phase: 'decoding' });
    onProgress({ phase: 'classifying', ...sizes, total: 5 });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    return { ok: true, value: answer };
  });
  client = createComlinkClient(slow, 1000);
  expect(await client.classify(photo)).toEqual(answer);
});
