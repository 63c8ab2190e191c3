import { topK, type Ranked } from '../ranking.ts';
import { probabilitiesOf } from '../reading.ts';
import type { Finished } from '../state.ts';

/** What the device keeps of an answered photo: never the photo itself. */
export interface HistoryEntry {
  readonly id: string;
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
  readonly name: string;
  /** The likeliest classes, the first one first. */
  readonly top: readonly Ranked[];
  readonly model: { readonly name: string; readonly version: string };
  /** An encoded picture; bytes, for some browsers store no Blob. */
  readonly thumbnail?: {
    readonly bytes: ArrayBuffer;
    readonly type: string;
  };
}

const TOP = 3;

/** The entry for an answer; undefined where there is none yet. */
export async function entryOf(
  answered: Extract<Finished, { phase: 'answered' }>,
  at: number,
): Promise<HistoryEntry | undefined> {
  const probabilities = probabilitiesOf(answered.reading);
  if (!probabilities) return undefined;
  const { photo, model, thumbnail } = answered;
  return {
    id: `${at}-${photo.id}`,
    at,
    name: photo.name,
    top: topK(probabilities, TOP),
    model,
    ...(thumbnail && {
      thumbnail: {
        bytes: await thumbnail.arrayBuffer(),
        type: thumbnail.type,
      },
    }),
  };
}
