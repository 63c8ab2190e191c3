import { beforeEach, expect, test } from 'vitest';
import { ProblemError } from '../../core/problems/problem.ts';
import { FakeClient, MODEL } from '../fake-client.test-support.ts';
import { createSession, type Session } from '../session.ts';
import type { Consent, ConsentMemory } from './consent.ts';

const URLS = { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} };
const SITE = 'https://example.org/models/starter/';
const OWN = 'https://example.org/models/~own/';
const OFFER = { name: 'n', version: '2', bytes: 44, missingBytes: 44 };

let client: FakeClient;
let session: Session;
let consent: Consent;
let tellOtherTab: (consent: Consent) => void;
let persisted: number;
let models: boolean[];

const memory: ConsentMemory = {
  read: () => consent,
  write: (_, next) => void (consent = next),
  listen: (listener) => {
    tellOtherTab = (next) => {
      consent = next;
      listener(SITE, next);
    };
  },
};
const model = () => session.store.getState().model;
const weights = () => session.weights.store.getState();
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  client = new FakeClient();
  consent = 'none';
  persisted = 0;
  models = [];
  session = createSession({
    ...{ client, modelUrl: SITE, ownUrl: OWN, backend: 'auto', urls: URLS },
    consent: memory,
    persist: () => void (persisted += 1),
    onModel: (isOwn) => void models.push(isOwn),
  });
});

async function asked(): Promise<void> {
  session.start();
  client.loads.at(-1)!.resolve({ offer: OFFER });
  await settle();
}

test('asks before a download, and remembers what was said', async () => {
  await asked();
  expect(client.loads[0]!.request.download).toBe('ask');
  expect(model()).toEqual({ phase: 'asking', offer: OFFER, paused: false });
  session.weights.agree();
  expect(persisted).toBe(1);
  expect(consent).toBe('given');
  expect(client.loads[1]!.request).not.toHaveProperty('download');
});

test('what was agreed to once is not asked about again', () => {
  consent = 'given';
  session.start();
  expect(client.loads[0]!.request).not.toHaveProperty('download');
});

test('a pause ends the download, says how far it is, and goes on by a click only', async () => {
  consent = 'given';
  session.start();
  const [load] = client.loads;
  load!.progress({ phase: 'downloading', loadedBytes: 12, totalBytes: 44 });
  session.weights.pause();
  expect(load!.signal!.aborted).toBe(true);
  const offer = { bytes: 44, missingBytes: 32 };
  expect(model()).toEqual({ phase: 'asking', offer, paused: true });
  expect(consent).toBe('paused');
  session.weights.agree();
  expect(client.loads).toHaveLength(2);
  expect(client.loads[1]!.request).not.toHaveProperty('download');
});

test('another tab that is told to begin or to pause tells this one', async () => {
  await asked();
  tellOtherTab('given');
  expect(client.loads).toHaveLength(2);
  tellOtherTab('paused');
  expect(client.loads[1]!.signal!.aborted).toBe(true);
  expect(model()).toMatchObject({ phase: 'asking', paused: true });
});

test('the connection comes back: only what it stopped goes on', async () => {
  consent = 'given';
  session.start();
  session.retryOffline();
  expect(client.loads).toHaveLength(1);
  client.loads[0]!.reject(new ProblemError('offline'));
  await settle();
  session.retryOffline();
  expect(client.loads).toHaveLength(2);
  client.loads[1]!.reject(new ProblemError('weights-damaged'));
  await settle();
  session.retryOffline();
  expect(client.loads).toHaveLength(2);
});

test('newer weights come beside those in use and are taken when whole', async () => {
  consent = 'given';
  session.start();
  const ready = { ...MODEL, weights: { kept: true, update: OFFER } };
  client.loads[0]!.resolve(ready);
  await settle();
  expect(weights().update).toEqual({ phase: 'offered', offer: OFFER });
  void session.weights.fetchUpdate();
  const [download] = client.downloads;
  expect(download!.request).toEqual({ modelUrl: SITE });
  expect(model().phase).toBe('ready');
  session.weights.pauseUpdate();
  await settle();
  expect(weights().update.phase).toBe('offered');

  void session.weights.fetchUpdate();
  client.downloads[1]!.reject(new ProblemError('offline'));
  await settle();
  expect(weights().update).toMatchObject({ problem: { code: 'offline' } });
  void session.weights.fetchUpdate();
  client.downloads[2]!.resolve({ kept: true });
  await settle();
  expect(client.loads).toHaveLength(2);
  client.loads[1]!.resolve(MODEL);
  await settle();
  expect(weights().update).toEqual({ phase: 'none' });
});

test('own weights are used only when they have passed and could be kept', async () => {
  consent = 'given';
  session.start();
  client.loads[0]!.resolve(MODEL);
  await settle();
  await session.weights.useOwn([]);
  expect(weights()).toMatchObject({ isOwn: false, own: { phase: 'failed' } });

  const notKept = { code: 'storage-full' } as const;
  client.tryOut = async () => ({ ...MODEL, weights: { kept: false, notKept } });
  await session.weights.useOwn([]);
  expect(weights().own).toMatchObject({ problem: { code: 'storage-full' } });
  expect(client.loads).toHaveLength(1);

  client.tryOut = async () => MODEL;
  await session.weights.useOwn([]);
  expect(weights()).toMatchObject({ isOwn: true, own: { phase: 'none' } });
  expect(client.loads[1]!.request).toMatchObject({
    ...{ modelUrl: OWN, source: 'device' },
  });
  session.weights.useSite();
  expect(client.loads[2]!.request.modelUrl).toBe(SITE);
  expect(models).toEqual([true, false]);
});
