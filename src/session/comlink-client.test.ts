import { transfer } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifierWorker,
  Handover,
  LoadedModel,
  LoadOutcome,
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

let services: Partial<ClassifierWorker>[];
let workers: WorkerDouble[];
let cancelled: number[];
let client: ClassifierClient;

/** Each worker that starts offers the next of `services`. */
function spawn(): Worker {
  const service: ClassifierWorker = {
    load: async () => ({ ok: true, value: model }),
    classify: async () => ({ ok: true, value: answer }),
    download: never,
    stored: never,
    forget: never,
    cancel: (task) => void cancelled.push(task),
    whenLost: never,
    ...services.shift(),
  };
  const worker = new WorkerDouble(service);
  workers.push(worker);
  return worker as unknown as Worker;
}

beforeEach(() => {
  services = [];
  workers = [];
  cancelled = [];
});
afterEach(() => {
  client.dispose();
  workers.forEach((worker) => worker.terminate());
});

test('hands out values and progress', async () => {
  services.push({
    async load(_, _request, onProgress) {
      // Through comlink a callback answers with a promise.
      await (onProgress({ phase: 'preparing', backend: 'wasm' }) as unknown);
      return { ok: true, value: model };
    },
  });
  client = createComlinkClient(spawn);
  const seen: unknown[] = [];
  const onProgress = (progress: unknown) => void seen.push(progress);
  expect(await client.load(request, { onProgress })).toEqual(model);
  expect(seen).toEqual([{ phase: 'preparing', backend: 'wasm' }]);
  expect(await client.classify(photo)).toEqual(answer);
});

test('a problem becomes a ProblemError with all it says', async () => {
  const problem: Problem = {
    code: 'empty-file',
    values: { a: 1 },
    detail: 'd',
  };
  services.push({ classify: async () => ({ ok: false, problem }) });
  client = createComlinkClient(spawn);
  await expect(client.classify(photo)).rejects.toMatchObject({
    name: 'ProblemError',
    problem,
  });
});

describe('cancelling', () => {
  test('rejects at once and tells the worker which task', async () => {
    const tasks: number[] = [];
    services.push({
      classify: (task) => {
        tasks.push(task);
        return never();
      },
    });
    client = createComlinkClient(spawn);
    const controller = new AbortController();
    const work = client.classify(photo, { signal: controller.signal });
    await vi.waitFor(() => expect(tasks).toHaveLength(1));
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(cancelled).toEqual(tasks));
  });

  test('before the start nothing reaches the worker', async () => {
    client = createComlinkClient(spawn);
    const signal = AbortSignal.abort();
    for (const work of [
      client.classify(photo, { signal }),
      client.load(request, { signal }),
    ]) {
      await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    }
    expect(cancelled).toEqual([]);
  });

  test('by a newer task in the worker is an AbortError too', async () => {
    services.push({ classify: async () => ({ ok: false, aborted: true }) });
    client = createComlinkClient(spawn);
    await expect(client.classify(photo)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

test('progress that comes after the answer is not told', async () => {
  let late!: () => Promise<void>;
  services.push({
    async classify(_, _request, onProgress) {
      // Through comlink the callback's answer says that it was called.
      late = async () => onProgress({ phase: 'decoding' });
      return { ok: true, value: answer };
    },
  });
  client = createComlinkClient(spawn);
  const seen: unknown[] = [];
  await client.classify(photo, { onProgress: (p) => void seen.push(p) });
  await late();
  expect(seen).toEqual([]);
});

describe('a backend that fails', () => {
  const handover = (shards: Uint8Array<ArrayBuffer>): LoadOutcome => {
    const value: Handover = {
      model: { card: {} as never, modelJson: {}, shards },
      origin: { kept: true },
      refused: [{ backend: 'webgpu', reason: 'wrong-answer' }],
    };
    return transfer({ ok: false, handover: value }, [shards.buffer]);
  };

  test('is followed by a fresh worker that gets the files', async () => {
    const shards = Uint8Array.of(1, 2, 3);
    let taken: Handover | undefined;
    services.push(
      { load: async () => handover(shards) },
      {
        async load(_, { handover }) {
          taken = handover;
          return { ok: true, value: model };
        },
      },
    );
    client = createComlinkClient(spawn);
    const lost: Problem[] = [];
    client.onLost((problem) => lost.push(problem));
    expect(await client.load(request)).toEqual(model);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(taken?.refused).toEqual([
      { backend: 'webgpu', reason: 'wrong-answer' },
    ]);
    expect([...taken!.model.shards]).toEqual([1, 2, 3]);
    // Moved, not copied.
    expect(shards.length).toBe(0);
    expect(lost).toEqual([]);
  });
});

test('a second load gets a fresh worker', async () => {
  client = createComlinkClient(spawn);
  await client.load(request);
  await client.load(request);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
});

describe('a worker that ends', () => {
  test('by restart: what is pending rejects, and the next worker works', async () => {
    services.push({ classify: never });
    client = createComlinkClient(spawn);
    const work = client.classify(photo);
    client.restart();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(await client.classify(photo)).toEqual(answer);
  });

  test.each(['error', 'messageerror'])(
    'by %s: what is pending rejects, listeners hear it, load starts anew',
    async (type) => {
      services.push({ load: never });
      client = createComlinkClient(spawn);
      const lost: Problem[] = [];
      client.onLost((problem) => lost.push(problem));
      const work = client.load(request);
      const event = new Event(type, { cancelable: true });
      workers[0]!.dispatchEvent(Object.assign(event, { message: 'thrown' }));
      await expect(work).rejects.toMatchObject({
        problem: { code: 'worker-crashed' },
      });
      expect(lost).toMatchObject([{ code: 'worker-crashed' }]);
      await expect(client.classify(photo)).rejects.toMatchObject({
        problem: { code: 'worker-crashed' },
      });
      expect(await client.load(request)).toEqual(model);
    },
  );

  test('by dispose: what is pending rejects', async () => {
    services.push({ classify: never });
    client = createComlinkClient(spawn);
    const work = client.classify(photo);
    client.dispose();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]!.terminated).toBe(true);
  });
});

test('a lost device is told, until one stops listening', async () => {
  let lose!: (problem: Problem) => void;
  const whenLost = () => new Promise<Problem>((resolve) => (lose = resolve));
  services.push({ whenLost });
  client = createComlinkClient(spawn);
  const heard: Problem[] = [];
  const deaf: Problem[] = [];
  client.onLost((problem) => heard.push(problem));
  client.onLost((problem) => deaf.push(problem))();
  await client.load(request);
  await vi.waitFor(() => expect(lose).toBeDefined());
  lose({ code: 'gpu-lost' });
  await vi.waitFor(() => expect(heard).toEqual([{ code: 'gpu-lost' }]));
  expect(deaf).toEqual([]);
});

test('offline, a worker whose script does not come is no loss', async () => {
  const { load, lost } = withoutScript(false);
  await expect(load).rejects.toMatchObject({ problem: { code: 'offline' } });
  expect(lost).toEqual([]);
  // When it is back, a fresh worker loads.
  client.restart();
  expect(await client.load(request)).toEqual(model);
});

test('online, a worker whose script does not come may come another time', async () => {
  const { load, lost } = withoutScript(true);
  const problem = { code: 'program-missing' };
  await expect(load).rejects.toMatchObject({ problem });
  expect(lost).toMatchObject([problem]);
});

function withoutScript(onLine: boolean) {
  services.push({ load: never }, {});
  client = createComlinkClient(spawn);
  const lost: Problem[] = [];
  client.onLost((problem) => lost.push(problem));
  const load = client.load(request);
  vi.stubGlobal('navigator', { onLine });
  workers[0]!.dispatchEvent(new Event('error'));
  vi.unstubAllGlobals();
  return { load, lost };
}
