import type { StoredType } from '../../../src/model/export/encode.ts';
import type { TrainOptions } from './options.ts';
import type { Start } from './starting-weights.ts';

/** All flags of `train`. */
export interface TrainFlags extends TrainOptions {
  readonly photos: string;
  readonly pretrained: string;
  /** ONNX file of a teacher. */
  readonly teacher?: string;
  /** Checkpoint of another run to begin with. */
  readonly from?: string;
  readonly start: Start;
  /** Photos' worth that one source may give a class; 0: no cap. */
  readonly capSource: number;
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
