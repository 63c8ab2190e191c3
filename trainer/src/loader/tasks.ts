import type { Augmentation } from './random-crop.ts';

/** One photo to be made into a view. */
export interface ViewTask {
  readonly file: string;
  /** Of the training view; undefined: the centre crop. */
  readonly chance?: {
    readonly seed: number;
    readonly epoch: number;
    readonly index: number;
  };
}

/** A task with the place in shared memory where its pixels go. */
export interface PlacedTask extends ViewTask {
  readonly block: number;
  readonly position: number;
}

/** What every worker knows from its beginning. */
export interface LoaderData {
  /** Each holds the pixels of `perBlock` views, one after the other. */
  readonly blocks: readonly SharedArrayBuffer[];
  readonly shortSide: number;
  /** Side of the views in pixels. */
  readonly crop: number;
  readonly augmentation: Augmentation;
}

/** Why the photo could not be read; undefined when its pixels are there. */
export type TaskResult = string | undefined;
