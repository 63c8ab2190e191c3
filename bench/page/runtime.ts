import type { RgbImage } from '../../src/core/pixels/image.ts';
import type { Network } from '../../src/model/network.ts';

/** What every runtime gets: the same pictures and the same weights. */
export interface Task {
  readonly pictures: readonly RgbImage[];
  readonly network: Network;
  /** Milliseconds that the network took to be parsed from its files. */
  readonly parse: number;
  /** Normalised pixels, views x height x width x 3. */
  readonly pixels: Float32Array;
  readonly threads: number;
  /** A file of the bench, by its name. */
  readonly file: (name: string) => Promise<Uint8Array>;
}

/** Runs the pictures; gives the logits of all views. */
export interface Loaded {
  readonly id: string;
  run(): Promise<Float32Array>;
}

export type LoadRuntime = (task: Task) => Promise<Loaded>;
