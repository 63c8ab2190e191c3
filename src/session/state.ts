import type { Problem } from '../core/problems/problem.ts';
import type {
  BackendChoice,
  DownloadProgress,
  LoadedModel,
  PhotoAnswer,
  WeightsOffer,
} from '../worker/api.ts';
import type { Photo } from './photo.ts';
import type { Reading } from './reading.ts';

export type { BackendChoice, LoadedModel };

export type ModelState =
  | { readonly phase: 'idle' }
  /** `totalBytes` is 0 until the card has said how large the weights are. */
  | DownloadProgress
  /** The visitor has not agreed to a download yet, or has stopped it for now. */
  | {
      readonly phase: 'asking';
      readonly offer: Pick<WeightsOffer, 'bytes' | 'missingBytes'>;
      readonly paused: boolean;
    }
  | { readonly phase: 'preparing'; readonly backend: LoadedModel['backend'] }
  | { readonly phase: 'ready'; readonly model: LoadedModel }
  | { readonly phase: 'failed'; readonly problem: Problem };

/** A photo whose work is over, so that a bad next file can fall back on it. */
export type Finished =
  | {
      readonly phase: 'answered';
      readonly photo: Photo;
      readonly reading: Reading;
      readonly backend: PhotoAnswer['backend'];
      readonly milliseconds: PhotoAnswer['milliseconds'];
      /** Which network gave the answer; another one may be loaded by now. */
      readonly model: { readonly name: string; readonly version: string };
      readonly thumbnail?: Blob;
    }
  /** Cancelled by the visitor when some crops had been read. */
  | {
      readonly phase: 'stopped';
      readonly photo: Photo;
      readonly reading: Reading;
    };

export type PhotoState =
  | { readonly phase: 'none' }
  /** Until the model is ready. `reading` is what an earlier, lost worker had found. */
  | ({ readonly phase: 'waiting' | 'decoding' } & Underway)
  | ({ readonly phase: 'classifying' } & Underway & {
        readonly reading: Reading;
        /** Crops read this time; `reading` may hold more from before. */
        readonly done: number;
      })
  | Finished
  | ({ readonly phase: 'failed'; readonly problem: Problem } & Underway);

export interface Underway {
  readonly photo: Photo;
  readonly reading: Reading | null;
  /** What was on the screen before this photo. */
  readonly previous: Finished | null;
}

/** A sentence to the visitor that stays until the next photo. */
export type Notice =
  | {
      readonly kind: 'bad-file';
      readonly problem: Problem;
      readonly name: string;
    }
  | { readonly kind: 'took-first'; readonly files: number }
  | {
      readonly kind:
        | 'only-a-link'
        | 'no-picture'
        | 'folder'
        | 'paste-refused'
        | 'share-failed';
    }
  | { readonly kind: 'starting-again'; readonly problem: Problem }
  | { readonly kind: 'fell-back'; readonly problem: Problem };

export interface SessionState {
  readonly model: ModelState;
  readonly photo: PhotoState;
  readonly notice: Notice | null;
  /** What was asked for; which one it became stands in the ready model. */
  readonly backend: BackendChoice;
}

/** What stays on the screen when a photo's work ends here: its own crops, else what was before. */
export function finishedOf(state: PhotoState): Finished | null {
  switch (state.phase) {
    case 'none':
      return null;
    case 'answered':
    case 'stopped':
      return state;
    default: {
      const { photo, reading, previous } = state;
      const some = reading !== null && reading.views.length > 0;
      return some ? { phase: 'stopped', photo, reading } : previous;
    }
  }
}

/** Whether Esc has something to cancel. */
export function isBusy({ phase }: PhotoState): boolean {
  return phase === 'waiting' || phase === 'decoding' || phase === 'classifying';
}
