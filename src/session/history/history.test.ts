import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SessionState } from '../state.ts';
import type { HistoryEntry } from './entry.ts';
import { createHistory, MOST } from './history.ts';
import type { HistoryStorage } from './storage.ts';

function memory(): HistoryStorage & { kept: Map<string, HistoryEntry> } {
  const kept = new Map<string, HistoryEntry>();
  let on: boolean | undefined;
  return {
    kept,
    readAll: () => Promise.resolve([...kept.values()]),
    put: (entry) => Promise.resolve(void kept.set(entry.id, entry)),
    remove: (ids) => Promise.resolve(ids.forEach((id) => kept.delete(id))),
    clear: () => Promise.resolve(kept.clear()),
    readSwitch: () => on,
    writeSwitch: (next) => void (on = next),
  };
}

let photos = 0;

function opened(storage: HistoryStorage) {
  const session = createStore<SessionState>(() => ({
    model: { phase: 'idle' },
    photo: { phase: 'none' },
    notice: null,
    backend: 'auto',
  }));
  let clock = 1000;
  const history = createHistory(session, storage, () => clock++);
  const answer = () => {
    const id = ++photos;
    const logits = Float32Array.from({ length: 61 }, (_, i) => (i % 7) / 3);
    session.setState({
      photo: {
        phase: 'answered',
        photo: {
          ...{ id, name: `${id}.jpg`, url: 'blob:x' },
          blob: new Blob(['the whole photo']),
        },
        reading: {
          size: { width: 9, height: 9 },
          boxes: [],
          views: [{ view: 'centre', logits }],
          ...{ total: 1, temperature: 1, fusion: 'average' },
        },
        backend: 'wasm',
        milliseconds: { decode: 1, resize: 1, network: 1 },
        model: { name: 'starter', version: '1' },
        thumbnail: new Blob(['small'], { type: 'image/webp' }),
      },
    });
    return id;
  };
  return { session, history, answer };
}

const names = (history: ReturnType<typeof createHistory>) =>
  history.store.getState().entries.map(({ name }) => name);

test('keeps thumbnail, answer and model, and nothing of the photo', async () => {
  const storage = memory();
  const { history, answer, session } = opened(storage);
  const id = answer();
  await vi.waitFor(() => expect(names(history)).toEqual([`${id}.jpg`]));
  const [entry] = [...storage.kept.values()];
  expect(Object.keys(entry!).sort()).toEqual(
    ['at', 'id', 'model', 'name', 'thumbnail', 'top'].sort(),
  );
  expect(entry!.thumbnail!.bytes.byteLength).toBe('small'.length);
  expect(entry!.top).toHaveLength(3);
  expect(entry!.model).toEqual({ name: 'starter', version: '1' });
  // The same answer, shown again, is no second one.
  session.setState({ photo: { ...session.getState().photo } });
  await history.refresh();
  expect(storage.kept.size).toBe(1);
});

test('the newest come first, and the oldest go', async () => {
  const storage = memory();
  const { history, answer } = opened(storage);
  let last = 0;
  for (let i = 0; i < MOST + 2; i++) last = answer();
  await vi.waitFor(() => expect(storage.kept.size).toBe(MOST));
  expect(names(history)[0]).toBe(`${last}.jpg`);
});

test('off means nothing more is kept, also by the next page', async () => {
  const storage = memory();
  const { history, answer } = opened(storage);
  history.turn(false);
  answer();
  await history.refresh();
  expect(storage.kept.size).toBe(0);
  expect(opened(storage).history.store.getState().on).toBe(false);
});

test('one goes and comes back; all go for good', async () => {
  const storage = memory();
  const { history, answer } = opened(storage);
  answer();
  answer();
  await vi.waitFor(() => expect(storage.kept.size).toBe(2));
  await history.refresh();
  const before = names(history);
  const { entries } = history.store.getState();
  await history.remove(entries[1]!.id);
  expect(names(history)).toEqual(before.slice(0, 1));
  await history.undo();
  expect(names(history)).toEqual(before);
  expect(history.store.getState().removed).toBeNull();
  await history.forgetAll();
  expect(names(history)).toEqual([]);
  expect(storage.kept.size).toBe(0);
});

test('storage that refuses is said, and a later success takes it back', async () => {
  const storage = memory();
  const full = new DOMException('no room', 'QuotaExceededError');
  let works = false;
  const { history, answer } = opened({
    ...storage,
    readSwitch: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
    put: (entry) => (works ? storage.put(entry) : Promise.reject(full)),
  });
  answer();
  await vi.waitFor(() => expect(history.store.getState().refused).toBe(true));
  works = true;
  answer();
  await vi.waitFor(() => expect(storage.kept.size).toBe(1));
  await vi.waitFor(() => expect(history.store.getState().refused).toBe(false));
});
