import type { ModelCard } from '../core/formats/card.ts';
import { CROP_NAMES } from '../core/geometry/views.ts';
import type { RgbImage } from '../core/pixels/image.ts';
import { ProblemError } from '../core/problems/problem.ts';
import type { Engine, InferOptions } from '../model/engine.ts';
import type {
  ClassifyProgress,
  ClassifyRequest,
  PhotoAnswer,
  ViewResult,
} from './api.ts';
import { inferChanged } from './answers/infer-changed.ts';
import type { KeptAnswers } from './answers/kept-answers.ts';
import type { OpenBackend } from './backends/backend.ts';
import { type Ahead, type Cut, startCut } from './photo/ahead.ts';
import { cutPhoto } from './photo/cut-photo.ts';
import { mayBlock } from './photo/decode.ts';
import { isAbort } from './tasks/failure.ts';
import { nextTask } from './tasks/next-task.ts';

export interface Classifier {
  readonly backend: OpenBackend;
  readonly engine: Engine;
  /** Of what this engine said. */
  readonly memory: KeptAnswers;
  readonly ahead: Ahead;
}

/**
 * Classifies a photo.
 *
 * @throws ProblemError of the photo as `cutPhoto`, of the device as `OpenBackend.checked`; the
 * signal's reason when it is aborted.
 */
export async function classifyPhoto(
  { backend, engine, memory, ahead }: Classifier,
  { preprocessing }: ModelCard,
  request: ClassifyRequest,
  signal: AbortSignal,
  onProgress: (progress: ClassifyProgress) => void,
): Promise<PhotoAnswer> {
  const { photo, views = CROP_NAMES, featureMaps = false, keep } = request;
  // Kept answers live as long as one goes on asking about the same pictures, no longer.
  if (!keep) memory.forget();
  onProgress({ phase: 'decoding' });
  const { thumbnail: side, id, next } = request;
  const cutOf =
    (photo: Blob | RgbImage): Cut =>
    (signal, onDecoded) =>
      cutPhoto(photo, preprocessing, views, signal, {
        thumbnail: side,
        onDecoded,
      });
  const cutting = ahead.take(id, signal) ?? startCut(cutOf(photo), signal);
  if (next) {
    const { id, photo } = next;
    const announced = {
      id,
      cut: cutOf(photo),
      mayBlock: () => mayBlock(photo),
    };
    ahead.begin(announced, cutting.room, signal);
  }
  const cut = await cutting.cut;
  const { photo: size, milliseconds, thumbnail, preview } = cut;
  const boxes = cut.views.map(({ view, box }) => ({ view, box }));
  const done: ViewResult[] = [];
  const total = views.length;
  const report = () =>
    onProgress({
      phase: 'classifying',
      photo: size,
      boxes,
      done: [...done],
      total,
      ...(preview && { preview }),
    });
  report();

  const start = performance.now();
  const images = cut.views.map(({ image }) => image);
  const options: InferOptions = {
    signal,
    featureMaps,
    onView(index, { logits }) {
      done.push({ view: views[index]!, logits });
      report();
      // Lets a cancel in.
      return nextTask();
    },
  };
  const { outputs, kept } = await backend
    .checked(async () =>
      keep
        ? inferChanged(engine, memory, images, options)
        : { outputs: await engine.infer(images, options), kept: undefined },
    )
    .catch((error: unknown) => {
      signal.throwIfAborted();
      // Nobody aborted but the device: WebGPU so ends reads when it is destroyed.
      if (!isAbort(error)) throw error;
      throw new ProblemError('gpu-lost', { detail: String(error) });
    });
  return {
    photo: size,
    boxes,
    views: outputs.map((output, i) => ({ view: views[i]!, ...output })),
    ...(thumbnail && { thumbnail }),
    ...(kept !== undefined && { kept }),
    backend: backend.name,
    milliseconds: { ...milliseconds, network: performance.now() - start },
  };
}
