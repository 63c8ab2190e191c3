import { createHash } from 'node:crypto';
import type { WholeNetworkPreset } from '../presets/schema.ts';
import { UserError } from '../errors.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';

/** How an epoch has gone so far. */
export interface Tally {
  readonly loss: number;
  readonly weight: number;
  readonly correct: number;
  readonly photos: number;
}

export const EMPTY_TALLY: Tally = { loss: 0, weight: 0, correct: 0, photos: 0 };

export interface ValFigures {
  readonly loss: number;
  readonly top1: number;
  readonly top5: number;
  readonly balanced: number;
}

/** What a checkpoint knows besides the numbers. */
export interface RunFacts {
  /** What makes the run this one; see {@link identityOf}. */
  readonly identity: Readonly<Record<string, unknown>>;
  /** Steps of the optimiser so far: the place in the order of the photos follows from it. */
  readonly step: number;
  /** Epochs whose end was measured on `val`. */
  readonly measured: number;
  readonly tally: Tally;
  readonly best?: { readonly epoch: number; readonly val: ValFigures };
  /** Numbers that were changed when the run went on, in sentences. */
  readonly changes: readonly string[];
}

/** These a run cannot change halfway: the order of the photos or the weights would mean nothing. */
const FIXED = ['network', 'train', 'val', 'pretrained', 'seed', 'batch'];
/** These change nothing that is learnt. */
const FREE = ['exported', 'checkpointEvery', 'checkpointMinutes'];

/** Everything that the weights of a run depend on. */
export function identityOf(
  { network, options }: WholeNetworkPreset,
  photos: {
    readonly train: readonly LabelledPhoto[];
    readonly val: readonly LabelledPhoto[];
  },
  pretrained: string | undefined,
): Record<string, unknown> {
  const numbers = Object.entries(options).filter(([k]) => !FREE.includes(k));
  return {
    network: JSON.stringify(network),
    train: hashOfList(photos.train),
    val: hashOfList(photos.val),
    pretrained: pretrained ?? 'none',
    ...Object.fromEntries(numbers),
  };
}

function hashOfList(photos: readonly LabelledPhoto[]): string {
  const hash = createHash('sha256');
  for (const { id, classId } of photos) hash.update(`${id}\n${classId}\n`);
  return hash.digest('hex');
}

const NAMES: Readonly<Record<string, string>> = {
  network: 'the network',
  train: 'the list of training photos',
  val: 'the list of val photos',
  pretrained: 'the pretrained weights',
};

/**
 * What is different from the run in a checkpoint, in sentences.
 *
 * @throws UserError when it is something that a run cannot change.
 */
export function changesSince(
  facts: RunFacts,
  now: Readonly<Record<string, unknown>>,
  folder: string,
): string[] {
  const changed = Object.keys(now).filter(
    (key) => now[key] !== facts.identity[key],
  );
  const fixed = changed.filter((key) => FIXED.includes(key));
  if (fixed.length > 0) {
    const what = fixed.map((key) => NAMES[key] ?? `--${key}`).join(', ');
    throw new UserError(
      `${folder} holds another run, ${facts.step} steps long: different ${fixed.length > 1 ? 'are' : 'is'} ${what}. Give the same again to go on with it, another --out for a new run, or delete the folder.`,
    );
  }
  return changed.map(
    (key) =>
      `from step ${facts.step + 1} on ${key} ${String(now[key])} instead of ${String(facts.identity[key])}`,
  );
}
