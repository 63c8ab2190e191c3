import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ProblemError } from '../../core/problems/problem.ts';
import { MODEL_URL, serve, type Served } from '../testing/fake-server.ts';
import { smallModel } from '../testing/small-model.ts';
import { fetchModel } from './fetch-model.ts';

type Model = Awaited<ReturnType<typeof smallModel>>;
let model: Model;

beforeAll(async () => {
  model = await smallModel();
});
afterEach(() => vi.unstubAllGlobals());

const live = () => new AbortController().signal;
const nothing = () => undefined;
const load = (signal = live()) => fetchModel(MODEL_URL, signal, nothing);
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
  const fetched = await fetchModel(MODEL_URL, live(), (...step) =>
    steps.push(step),
  );
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
    const work = fetchModel(MODEL_URL, live(), (bytes) => steps.push(bytes));
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
  const work = fetchModel(MODEL_URL, controller.signal, (bytes) => {
    if (bytes > 0) controller.abort();
  });
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
});
