import type { DenseHead } from '../core/cam/feature-map.ts';
import type { ModelCard } from '../core/formats/card.ts';
import type { Box, Size, ViewName } from '../core/geometry/views.ts';
import type { RgbImage } from '../core/pixels/image.ts';
import type { Problem } from '../core/problems/problem.ts';
import type { BackendName, ViewOutput } from '../model/engine.ts';

/** The order in which `auto` tries the backends; software GPUs come after wasm. */
export type BackendChoice = 'auto' | 'webgpu' | 'webgl' | 'wasm';

export interface LoadRequest {
  /** Absolute URL of the folder that holds card.json, model.json and the shards; ends in a slash. */
  readonly modelUrl: string;
  readonly backend: BackendChoice;
}

/** A model's files, each checked against the card. */
export interface FetchedModel {
  readonly card: ModelCard;
  /** The parsed model.json. */
  readonly modelJson: unknown;
  /** The shards joined in the manifest's order. */
  readonly shards: Uint8Array<ArrayBuffer>;
}

/**
 * What a worker leaves to the next one when a backend failed in it. tfjs cannot leave a dead backend
 * behind: later answers may be wrong without an error. So each backend gets a fresh worker, which
 * goes on with the files that are there.
 */
export interface Handover {
  readonly model: FetchedModel;
  /** Backends that were tried and must not be tried again. */
  readonly refused: readonly RefusedBackend[];
}

export type LoadProgress =
  | {
      readonly phase: 'downloading';
      readonly loadedBytes: number;
      readonly totalBytes: number;
    }
  | { readonly phase: 'preparing'; readonly backend: BackendName };

/** Why a backend that stands earlier in the order was passed over. */
export interface RefusedBackend {
  readonly backend: BackendName;
  readonly reason: 'unavailable' | 'software' | 'wrong-answer' | 'failed';
  readonly detail?: string;
}

export interface LoadedModel {
  readonly card: ModelCard;
  /** What turns mean feature maps into logits: class activation maps need it. */
  readonly head: DenseHead;
  readonly backend: BackendName;
  readonly engine: string;
  /** What the GPU calls itself, where it says so. */
  readonly adapter?: string;
  readonly refused: readonly RefusedBackend[];
}

export interface ClassifyRequest {
  /** A file, or upright pixels that the page has made itself; those are copied, not taken over. */
  readonly photo: Blob | RgbImage;
  /** Default: the five crops. */
  readonly views?: readonly ViewName[];
  readonly featureMaps?: boolean;
  /** Asks for a small picture of a file, with a long side of so many pixels at most. */
  readonly thumbnail?: number;
}

export interface ViewResult extends ViewOutput {
  readonly view: ViewName;
}

export type ClassifyProgress =
  | { readonly phase: 'decoding' }
  | {
      readonly phase: 'classifying';
      /** Of the upright photo, in its own pixels. */
      readonly photo: Size;
      /** Where each view lies on the photo, in the photo's own pixels. */
      readonly boxes: readonly { readonly view: ViewName; readonly box: Box }[];
      /** Those that are known so far, in the order in which they came; without feature maps. */
      readonly done: readonly ViewResult[];
      readonly total: number;
      /** What to show in the photo's place where the browser cannot open its file. */
      readonly preview?: Blob;
    };

export interface PhotoAnswer {
  readonly photo: Size;
  readonly boxes: readonly { readonly view: ViewName; readonly box: Box }[];
  /** In the order of the request's views. */
  readonly views: readonly ViewResult[];
  readonly thumbnail?: Blob;
  readonly backend: BackendName;
  /** Wall time measured in the worker. */
  readonly milliseconds: {
    readonly decode: number;
    readonly resize: number;
    readonly network: number;
  };
}

/** Comlink carries no error classes, so answers that may fail come as data. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly aborted: true };

export type LoadOutcome =
  | Outcome<LoadedModel>
  /** The backend failed; a fresh worker may try the next one. */
  | { readonly ok: false; readonly handover: Handover };

/** What the worker offers; wrapped by comlink. Task numbers are the caller's; `cancel` names one. */
export interface ClassifierWorker {
  /** At most once in a worker's life. */
  load(
    task: number,
    request: LoadRequest & { readonly handover?: Handover },
    onProgress: (progress: LoadProgress) => void,
  ): Promise<LoadOutcome>;
  classify(
    task: number,
    request: ClassifyRequest,
    onProgress: (progress: ClassifyProgress) => void,
  ): Promise<Outcome<PhotoAnswer>>;
  cancel(task: number): void;
  /** Resolves when the device is lost or errs, in or outside a task; asked once after `load`. */
  whenLost(): Promise<Problem>;
}
