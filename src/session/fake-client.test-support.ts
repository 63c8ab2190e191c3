import type { ModelCard } from '../core/formats/card.ts';
import { CROP_NAMES } from '../core/geometry/views.ts';
import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifyProgress,
  ClassifyRequest,
  DownloadProgress,
  LoadedModel,
  LoadProgress,
  LoadRequest,
  PhotoAnswer,
  ViewResult,
  WeightsOffer,
  WeightsOrigin,
} from '../worker/api.ts';
import type { ClassifierClient, TaskOptions } from './client.ts';

/** A task as the test sees it: what was asked, and the means to answer. */
export interface FakeTask<Request, Progress, Value> {
  readonly request: Request;
  readonly signal: AbortSignal | undefined;
  progress(progress: Progress): void;
  resolve(value: Value): void;
  reject(error: unknown): void;
}

type Loaded = LoadedModel | { readonly offer: WeightsOffer };

/** A client whose tasks wait until the test answers them. For unit tests only. */
export class FakeClient implements ClassifierClient {
  readonly loads: FakeTask<LoadRequest, LoadProgress, Loaded>[] = [];
  readonly classifications: FakeTask<
    ClassifyRequest,
    ClassifyProgress,
    PhotoAnswer
  >[] = [];
  readonly downloads: FakeTask<
    { readonly modelUrl: string },
    DownloadProgress,
    WeightsOrigin
  >[] = [];
  restarts = 0;
  lose: (problem: Problem) => void = () => undefined;

  tryOut = (): Promise<LoadedModel> => Promise.reject(new Error('not faked'));
  download = asTask(this.downloads);
  stored = () => Promise.resolve([]);
  forget = () => Promise.resolve();
  load = asTask(this.loads);
  classify = asTask(this.classifications);
  restart(): void {
    this.restarts += 1;
  }
  onLost(listener: (problem: Problem) => void): () => void {
    this.lose = listener;
    return () => undefined;
  }
  dispose(): void {}
}

function asTask<Request, Progress, Value>(
  tasks: FakeTask<Request, Progress, Value>[],
) {
  return (
    request: Request,
    { signal, onProgress }: TaskOptions<Progress> = {},
  ): Promise<Value> =>
    new Promise((resolve, reject) => {
      const abort = () => reject(new DOMException('aborted', 'AbortError'));
      signal?.addEventListener('abort', abort);
      const progress = (one: Progress) => onProgress?.(one);
      tasks.push({ request, signal, progress, resolve, reject });
    });
}

export const CARD = { temperature: 1, fusion: 'average' } as ModelCard;

export const MODEL: LoadedModel = {
  card: CARD,
  head: {
    channels: 1,
    classes: 61,
    kernel: new Float32Array(61),
    bias: new Float32Array(61),
  },
  backend: 'webgpu',
  engine: 'fake',
  refused: [],
  weights: { kept: true },
};

export const BOXES = CROP_NAMES.map((view) => ({
  view,
  box: { x: 0, y: 0, width: 224, height: 224 },
}));

/** Crops that are sure of a class each. */
export function viewsSaying(...classes: number[]): ViewResult[] {
  return classes.map((id, k) => ({
    view: CROP_NAMES[k]!,
    logits: Float32Array.from({ length: 61 }, (_, i) => (i === id ? 9 : 0)),
  }));
}

export function reading(...classes: number[]): ClassifyProgress {
  const photo = { width: 300, height: 256 };
  const done = viewsSaying(...classes);
  return { phase: 'classifying', photo, boxes: BOXES, done, total: 5 };
}

export function answer(...classes: number[]): PhotoAnswer {
  return {
    photo: { width: 300, height: 256 },
    boxes: BOXES,
    views: viewsSaying(...classes),
    backend: 'webgpu',
    milliseconds: { decode: 1, resize: 2, network: 3 },
  };
}
