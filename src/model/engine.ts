import type { FeatureMap } from '../core/cam/feature-map.ts';
import type { RgbImage } from '../core/pixels/image.ts';

/** What carries out the arithmetic. */
export type BackendName = 'webgpu' | 'webgl' | 'wasm' | 'tensorflow' | 'cpu';

export interface ViewOutput {
  /** One number per class, before softmax and temperature. */
  readonly logits: Float32Array;
  /** Present when asked for. */
  readonly featureMap?: FeatureMap;
}

export interface InferOptions {
  readonly signal?: AbortSignal;
  readonly featureMaps?: boolean;
  /**
   * Called as soon as a view's answer is known; views may finish in any order. The engine waits for
   * what it returns before it begins anything else: where computing blocks the thread, as with
   * WebAssembly, this is where an abort can be heard.
   */
  readonly onView?: (index: number, output: ViewOutput) => void | Promise<void>;
}

/**
 * A loaded network, whatever runs it. Everything above this line (worker, page, trainer's
 * `evaluate`) is the same for stock tfjs, kernels of our own or another runtime.
 */
export interface Engine {
  /** For people and bug reports, for example `tfjs-webgpu`. */
  readonly id: string;
  readonly backend: BackendName;
  /**
   * Answers each view. Inputs are crop x crop RGB pictures (the card's crop size, usually 224);
   * normalisation is the engine's own work. An engine may batch them as it likes.
   *
   * @throws DOMException `AbortError` when `signal` is aborted; ProblemError `gpu-lost` when the device
   * went away. After `gpu-lost` the engine is dead and its worker must be replaced.
   */
  infer(
    views: readonly RgbImage[],
    options?: InferOptions,
  ): Promise<ViewOutput[]>;
  dispose(): void;
}
