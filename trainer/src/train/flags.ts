import type { StoredType } from '../../../src/model/export/encode.ts';
import type { TrainOptions } from './options.ts';

/** All flags of `train`. */
export interface TrainFlags extends TrainOptions {
  readonly photos: string;
  readonly pretrained: string;
  readonly out: string;
  readonly cache: string;
  readonly views: number;
  /** Sources whose photos are not trained on. */
  readonly excludeSource: readonly string[];
  readonly featureBatch: number;
  readonly kernels: StoredType;
  /** Whether what was exported is measured on `val` and `test`. */
  readonly evaluate: boolean;
  /** Name or file of the preset, for the card. */
  readonly preset: string;
  /** As typed, for the card. */
  readonly command: string;
}
