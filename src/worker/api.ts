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
  /**
   * `ask`: when files have to be downloaded, the outcome is an offer and nothing is fetched. Default:
   * they are downloaded.
   */
  readonly download?: 'ask';
  /** Weights of the visitor's own, in place of what lies at `modelUrl`, which is then only a name. */
  readonly own?: OwnWeights;
  /** Take what the device keeps under `modelUrl` and ask no server. */
  readonly source?: 'device';
}

/** A zip file, or the files of a folder: card.json, model.json and the shards. */
export type OwnWeights = Blob | readonly OwnFile[];

export interface OwnFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What a download would mean. */
export interface WeightsOffer {
  readonly name: string;
  readonly version: string;
  /** Of all files, as the card states them. */
  readonly bytes: number;
  /** Of those, what is not on this device yet. */
  readonly missingBytes: number;
}

export interface WeightsOrigin {
  /** Whether the next visit will find them on this device. */
  readonly kept: boolean;
  /** `storage-full` or `storage-unavailable`. */
  readonly notKept?: Problem;
  /** The site has other weights than these, which the device does not have yet. */
  readonly update?: WeightsOffer;
}

/** Weights that this device keeps. */
export interface StoredModel {
  readonly key: string;
  /** Empty when the card can no longer be read. */
  readonly name: string;
  readonly version: string;
  readonly storedBytes: number;
  /** False for a download that is not finished. */
  readonly whole: boolean;
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
  readonly origin: WeightsOrigin;
  /** Backends that were tried and must not be tried again. */
  readonly refused: readonly RefusedBackend[];
}

export interface DownloadProgress {
  readonly phase: 'downloading';
  readonly loadedBytes: number;
  readonly totalBytes: number;
  /** File by file, in the card's order. */
  readonly parts?: readonly {
    readonly loadedBytes: number;
    readonly totalBytes: number;
  }[];
}

export type LoadProgress =
  | DownloadProgress
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
  readonly weights: WeightsOrigin;
}

export interface ClassifyRequest {
  /** A file, or upright pixels that the page has made itself; those are copied, not taken over. */
  readonly photo: Blob | RgbImage;
  /** Default: the five crops. */
  readonly views?: readonly ViewName[];
  readonly featureMaps?: boolean;
  /** Asks for a small picture of a file, with a long side of so many pixels at most. */
  readonly thumbnail?: number;
  /**
   * Answers are kept in the worker's memory, and views with the very same pixels get them again
   * instead of being computed. The first request without it makes the worker forget them all.
   */
  readonly keep?: boolean;
  /** The caller's number for the photo, by which it may have been announced before. */
  readonly id?: number;
  /**
   * The photo that is likely to be asked about next, with the same views and thumbnail: it is decoded
   * and cut while the network is busy with this one. Dropped when this request is cancelled or
   * another one comes first.
   */
  readonly next?: { readonly id: number; readonly photo: Blob };
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
  /** How many views had been answered before, of a request with `keep`. */
  readonly kept?: number;
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
  | { readonly ok: false; readonly handover: Handover }
  /** `download` was `ask`, and a download is needed. */
  | { readonly ok: false; readonly offer: WeightsOffer };

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
  /** Brings the site's weights to this device, beside those in use; the next `load` takes them. */
  download(
    task: number,
    request: { readonly modelUrl: string },
    onProgress: (progress: DownloadProgress) => void,
  ): Promise<Outcome<WeightsOrigin>>;
  /** What this device keeps. */
  stored(): Promise<Outcome<readonly StoredModel[]>>;
  /** Deletes kept weights; without a key all of them. */
  forget(key?: string): Promise<Outcome<null>>;
  cancel(task: number): void;
  /** Resolves when the device is lost or errs, in or outside a task; asked once after `load`. */
  whenLost(): Promise<Problem>;
}
