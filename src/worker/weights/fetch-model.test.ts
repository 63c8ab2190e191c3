import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ProblemError } from '../../core/problems/problem.ts';
import type { DownloadProgress } from '../api.ts';
import { MODEL_URL, serve, type Served } from '../testing/fake-server.ts';
import { memoryStore } from '../testing/memory-store.ts';
import { smallModel } from '../testing/small-model.ts';
import { fetchCard } from './fetch-card.ts';
import { fetchModel } from './fetch-model.ts';
import { Keeper } from './keeper.ts';
import type { WeightStore } from './store/store.ts';

type Model = Awaited<ReturnType<typeof smallModel>>;
let model: Model;

beforeAll(async () => {
  model = await smallModel();
});
afterEach(() => vi.unstubAllGlobals());

const live = () => new AbortController().signal;
const nothing = () => undefined;
const begin = async (
  onProgress: (progress: DownloadProgress) => void,
  { signal = live(), store = undefined as WeightStore | undefined } = {},
) => {
  const card = await fetchCard(new URL(MODEL_URL), signal);
  const keeper = new Keeper(store);
  const work = { card, keeper, signal, onProgress };
  return { ...(await fetchModel(MODEL_URL, work)), keeper };
};
const load = (store?: WeightStore) =>
  begin(nothing, store === undefined ? {} : { store });
const replacing = (path: string, file: Served) =>
  new Map<string, Served>(model.files).set(path, file);
const encode = (value: unknown) =>
  new TextEncoder().encode(JSON.stringify(value));
const shard = () => model.card.files.find(({ path }) => path.endsWith('.bin'))!;
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable('it did not fail'),
    (error: ProblemError) => error.problem,
  );

test('gives the card, model.json and the shards, and counts every byte', async () => {
  serve(model.files);
  const steps: [number, number][] = [];
  const fetched = await begin(({ loadedBytes, totalBytes, parts }) => {
    steps.push([loadedBytes, totalBytes]);
    const sum = parts!.reduce((all, part) => all + part.loadedBytes, 0);
    expect(sum).toBe(loadedBytes);
  });
  expect(fetched.card).toEqual(model.card);
  expect(fetched.shards).toEqual(model.files.get(shard().path));
  const total = model.card.files.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(steps[0]).toEqual([0, total]);
  expect(steps.at(-1)).toEqual([total, total]);
  expect(steps.length).toBeGreaterThan(4);
});

test.each(['card.json', 'model.json', 'a shard'])(
  'without %s: weights-missing',
  async (name) => {
    const file = name === 'a shard' ? shard().path : name;
    serve(replacing(file, () => new Response('gone', { status: 404 })));
    expect(await problemOf(load())).toMatchObject({
      code: 'weights-missing',
      values: { file },
    });
  },
);

test('a server of single-page apps sends its page: weights-missing', async () => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const page = () => new Response('<!doctype html>', { headers });
  serve(replacing('card.json', page));
  expect(await problemOf(load())).toMatchObject({
    code: 'weights-missing',
    values: { file: 'card.json' },
  });
});

test.each([
  ['one flipped bit', (bytes: Uint8Array) => bytes.with(9, bytes[9]! ^ 1)],
  ['too short', (bytes: Uint8Array) => bytes.slice(0, -1)],
  ['too long', (bytes: Uint8Array) => new Uint8Array([...bytes, 0])],
])(
  'a shard with %s: asked for twice, then weights-damaged',
  async (_, spoil) => {
    const { path } = shard();
    const spoilt = new Uint8Array(spoil(model.files.get(path)!));
    const asked = serve(replacing(path, spoilt));
    const steps: number[] = [];
    const work = begin(({ loadedBytes }) => steps.push(loadedBytes));
    expect(await problemOf(work)).toEqual({
      code: 'weights-damaged',
      values: { file: path },
    });
    expect(asked.filter((one) => one === path)).toHaveLength(2);
    // What did not count is taken back.
    expect(steps.at(-1)).toBe(model.files.get('model.json')!.length);
  },
);

test('a card that does not fit is refused before anything else is fetched', async () => {
  const classTable = { version: '99', classes: 61 };
  for (const spoilt of [{ ...model.card, classTable }, { format: 'other' }]) {
    const asked = serve(replacing('card.json', encode(spoilt)));
    const problem = await problemOf(load());
    expect(problem).toMatchObject({ code: 'weights-incompatible' });
    expect(asked).toEqual(['card.json']);
  }
});

test('a card that is no JSON: weights-damaged', async () => {
  const text = new TextEncoder().encode('{"format": "which');
  serve(replacing('card.json', text));
  expect(await problemOf(load())).toMatchObject({
    code: 'weights-damaged',
    values: { file: 'card.json' },
  });
});

test('a manifest with a file that the card does not list: weights-incompatible', async () => {
  const files = model.card.files.filter(({ path }) => path === 'model.json');
  serve(replacing('card.json', encode({ ...model.card, files })));
  expect(await problemOf(load())).toMatchObject({
    code: 'weights-incompatible',
    detail: expect.stringContaining(shard().path) as string,
  });
});

test('no connection: offline', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await problemOf(load())).toMatchObject({ code: 'offline' });
});

test('a connection that breaks within a file: offline', async () => {
  const body = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.error(new TypeError('network error')),
    });
  serve(replacing(shard().path, () => new Response(body())));
  expect(await problemOf(load())).toMatchObject({
    code: 'offline',
    values: { file: shard().path },
  });
});

test('an abort ends it with AbortError', async () => {
  serve(model.files);
  const controller = new AbortController();
  const { signal } = controller;
  const stop = ({ loadedBytes }: DownloadProgress) => {
    if (loadedBytes > 0) controller.abort();
  };
  const work = begin(stop, { signal });
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
});

describe('with a store', () => {
  test('the second time nothing but the card is asked for', async () => {
    const store = memoryStore();
    serve(model.files);
    const first = await load(store);
    expect(first.keeper.problem).toBeUndefined();
    const asked = serve(model.files);
    const second = await load(store);
    expect(second.shards).toEqual(first.shards);
    expect(asked).toEqual(['card.json']);
  });

  test('a file that rotted is fetched again', async () => {
    const store = memoryStore();
    serve(model.files);
    await load(store);
    const { sha256, path } = shard();
    const bytes = store.held.get(sha256)!;
    store.held.set(sha256, bytes.with(5, bytes[5]! ^ 1));
    const asked = serve(model.files);
    expect((await load(store)).shards).toEqual(model.files.get(path));
    expect(asked).toEqual(['card.json', path]);
  });

  test.each(['with ranges', 'without ranges'])(
    'a broken download goes on where it broke, on a server %s',
    async (kind) => {
      const store = memoryStore();
      const { path, sha256 } = shard();
      const whole = model.files.get(path)!;
      const half = Math.floor(whole.length / 2);
      const ranges: (string | null)[] = [];
      const broken = () =>
        new Response(breaking(whole.slice(0, half)), { status: 200 });
      serve(
        replacing(path, (request) => {
          const range = request.headers.get('range');
          ranges.push(range);
          if (ranges.length === 1) return broken();
          throw new TypeError('Failed to fetch');
        }),
      );
      expect(await problemOf(load(store))).toMatchObject({ code: 'offline' });
      expect(store.held.get(sha256)).toEqual(whole.slice(0, half));

      serve(
        replacing(path, (request) => {
          const range = request.headers.get('range');
          ranges.push(range);
          if (kind === 'without ranges') return new Response(whole);
          return new Response(whole.slice(half), {
            status: 206,
            headers: {
              'content-range': `bytes ${half}-${whole.length - 1}/${whole.length}`,
            },
          });
        }),
      );
      expect((await load(store)).shards).toEqual(whole);
      expect(ranges).toEqual([null, `bytes=${half}-`, `bytes=${half}-`]);
    },
  );

  test('half a file that is not ours is thrown away, and the file is whole', async () => {
    const store = memoryStore();
    const { path, sha256 } = shard();
    store.held.set(sha256, new Uint8Array(100).fill(7));
    serve(model.files);
    expect((await load(store)).shards).toEqual(model.files.get(path));
    expect(store.held.get(sha256)).toEqual(model.files.get(path));
  });

  test.each([0, 0.5, 0.99])(
    'a disk that is full at %d of the weights costs the copy only',
    async (share) => {
      const total = model.card.files.reduce((sum, { bytes }) => sum + bytes, 0);
      const store = memoryStore(Math.floor(total * share));
      serve(model.files);
      const { shards, keeper } = await load(store);
      expect(shards).toEqual(model.files.get(shard().path));
      expect(keeper.problem).toMatchObject({ code: 'storage-full' });
    },
  );
});

/** A body that brings some bytes and then breaks. */
function breaking(bytes: Uint8Array<ArrayBuffer>) {
  let sent = false;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve));
      if (sent) return controller.error(new TypeError('network error'));
      sent = true;
      controller.enqueue(bytes);
    },
  });
}
