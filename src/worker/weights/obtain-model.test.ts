import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { MODEL_URL, serve } from '../testing/fake-server.ts';
import { memoryStore } from '../testing/memory-store.ts';
import { smallModel } from '../testing/small-model.ts';
import { downloadNewest, obtainModel } from './obtain-model.ts';
import { installedKey, pendingKey, type WeightStore } from './store/store.ts';
import { discard, forget, install, listStored } from './tidy.ts';

type Model = Awaited<ReturnType<typeof smallModel>>;
let model: Model;

beforeAll(async () => {
  model = await smallModel();
});
afterEach(() => vi.unstubAllGlobals());

const { signal } = new AbortController();
const common = { modelUrl: MODEL_URL, fromSite: true, signal };
const obtain = (store: WeightStore | undefined, mayDownload = true) =>
  obtainModel({ ...common, mayDownload, store, onProgress: () => undefined });
const download = (store: WeightStore) =>
  downloadNewest({ ...common, store, onProgress: () => undefined });
/** The same weights under another version, with one file more to fetch. */
const nextFiles = () => {
  const text = new TextDecoder().decode(model.files.get('model.json'));
  const json = new Uint8Array(new TextEncoder().encode(`${text}\n`));
  return json;
};
async function nextVersion() {
  const json = nextFiles();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', json));
  const sha256 = Buffer.from(digest).toString('hex');
  const files = model.card.files.map((file) =>
    file.path === 'model.json' ? { ...file, bytes: json.length, sha256 } : file,
  );
  const card = { ...model.card, version: 'next', files };
  const encoded = new Uint8Array(
    new TextEncoder().encode(JSON.stringify(card)),
  );
  const served = new Map(model.files);
  served.set('model.json', json).set('card.json', encoded);
  return { card, served, json };
}
async function installed() {
  const store = memoryStore();
  serve(model.files);
  await obtain(store);
  await install(store, MODEL_URL, model.card);
  return store;
}
const total = () => model.card.files.reduce((sum, f) => sum + f.bytes, 0);

test('without consent only the card is fetched, and the offer is exact', async () => {
  const asked = serve(model.files);
  expect(await obtain(memoryStore(), false)).toEqual({
    offer: {
      name: model.card.name,
      version: model.card.version,
      bytes: total(),
      missingBytes: total(),
    },
  });
  expect(asked).toEqual(['card.json']);
});

test('kept weights need no consent and no connection', async () => {
  const store = await installed();
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await obtain(store, false)).toMatchObject({ origin: { kept: true } });
});

test('newer weights are an offer until they are whole, and share their files', async () => {
  const store = await installed();
  const next = await nextVersion();
  serve(next.served);
  const before = await obtain(store);
  expect(before).toMatchObject({
    model: { card: { version: model.card.version } },
    origin: {
      update: { version: 'next', missingBytes: next.json.length },
    },
  });
  const asked = serve(next.served);
  await download(store);
  expect(asked).toEqual(['card.json', 'model.json']);
  expect([...(await store.cards()).keys()].sort()).toEqual(
    [installedKey(MODEL_URL), pendingKey(MODEL_URL)].sort(),
  );
  const after = await obtain(store);
  expect(after).toMatchObject({ model: { card: { version: 'next' } } });

  // The known answer decides: given up, the old ones are still there; taken, they go.
  await discard(store, MODEL_URL, next.card);
  expect(await obtain(store)).toMatchObject({ origin: { update: {} } });
  await download(store);
  await install(store, MODEL_URL, next.card);
  expect([...(await store.cards()).keys()]).toEqual([installedKey(MODEL_URL)]);
  expect(store.held.size).toBe(next.card.files.length);
});

test('weights that the page no longer understands are not kept weights', async () => {
  const store = await installed();
  const classTable = { version: '0', classes: 61 };
  await store.putCard(installedKey(MODEL_URL), { ...model.card, classTable });
  const asked = serve(model.files);
  expect(await obtain(store)).toMatchObject({ origin: { kept: true } });
  expect(asked).toEqual(['card.json']);
});

test('a visitor’s own are asked of the device alone', async () => {
  const asked = serve(model.files);
  const own = { ...common, fromSite: false, mayDownload: true };
  const onProgress = () => undefined;
  await expect(
    obtainModel({ ...own, store: memoryStore(), onProgress }),
  ).rejects.toMatchObject({ problem: { code: 'weights-missing' } });
  expect(asked).toEqual([]);
});

test('what is stored is counted once, and forgetting leaves nothing', async () => {
  const store = await installed();
  serve((await nextVersion()).served);
  await download(store);
  const list = await listStored(store);
  expect(list.map(({ whole }) => whole)).toEqual([true, false]);
  const held = [...store.held.values()].reduce((sum, b) => sum + b.length, 0);
  expect(list.reduce((sum, one) => sum + one.storedBytes, 0)).toBe(held);
  await forget(store, pendingKey(MODEL_URL));
  expect(store.held.size).toBe(model.card.files.length);
  await forget(store);
  expect(store.held.size).toBe(0);
  expect(await listStored(store)).toEqual([]);
});
