import { parseCard, type ModelCard } from '../../core/formats/card.ts';
import type { StoredModel } from '../api.ts';
import {
  installedKey,
  isPending,
  pendingKey,
  type WeightStore,
} from './store/store.ts';

/** Makes these weights the ones to start with, and throws away what no card needs any more. */
export async function install(
  store: WeightStore,
  modelUrl: string,
  card: ModelCard,
): Promise<void> {
  const cards = await store.cards();
  const key = installedKey(modelUrl);
  if (JSON.stringify(cards.get(key)) !== JSON.stringify(card))
    await store.putCard(key, card);
  const pending = filesOf(cards.get(pendingKey(modelUrl)));
  const done = new Set(card.files.map(({ sha256 }) => sha256));
  if ([...pending].every((sha256) => done.has(sha256)))
    await store.removeCard(pendingKey(modelUrl));
  await tidy(store);
}

/** Lets go of weights that turned out to be of no use, unless they are the ones that worked before. */
export async function discard(
  store: WeightStore,
  modelUrl: string,
  card: ModelCard,
): Promise<void> {
  const installed = (await store.cards()).get(installedKey(modelUrl));
  if (JSON.stringify(installed) === JSON.stringify(card)) return;
  await store.removeCard(pendingKey(modelUrl));
  await tidy(store);
}

/** Forgets a model and its files; without a key all of them. */
export async function forget(store: WeightStore, key?: string): Promise<void> {
  const keys = key === undefined ? [...(await store.cards()).keys()] : [key];
  for (const one of keys) await store.removeCard(one);
  await tidy(store);
}

/** Removes files that no card names. */
async function tidy(store: WeightStore): Promise<void> {
  const wanted = new Set<string>();
  for (const card of (await store.cards()).values())
    for (const sha256 of filesOf(card)) wanted.add(sha256);
  for (const { sha256 } of await store.files())
    // Another tab may be writing to it; then it will be tidied another time.
    if (!wanted.has(sha256)) await store.remove(sha256).catch(() => undefined);
}

/** What the store holds, as the visitor would count it. */
export async function listStored(store: WeightStore): Promise<StoredModel[]> {
  const sizes = new Map(
    (await store.files()).map(({ sha256, bytes }) => [sha256, bytes]),
  );
  const counted = new Set<string>();
  const found: StoredModel[] = [];
  // Installed ones first: what a pending one shares with them is theirs.
  const cards = [...(await store.cards())].sort(
    ([a], [b]) => Number(isPending(a)) - Number(isPending(b)),
  );
  for (const [key, value] of cards) {
    const card = cardOf(value);
    let storedBytes = 0;
    for (const sha256 of filesOf(value)) {
      if (counted.has(sha256)) continue;
      counted.add(sha256);
      storedBytes += sizes.get(sha256) ?? 0;
    }
    found.push({
      ...{ key, storedBytes, whole: !isPending(key) },
      name: card?.name ?? '',
      version: card?.version ?? '',
    });
  }
  return found;
}

function filesOf(value: unknown): Set<string> {
  return new Set(cardOf(value)?.files.map(({ sha256 }) => sha256));
}

function cardOf(value: unknown): ModelCard | undefined {
  try {
    return parseCard(value);
  } catch {
    return undefined;
  }
}
