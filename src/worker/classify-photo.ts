import type { ModelCard } from '../core/formats/card.ts';
import { CROP_NAMES } from '../core/geometry/views.ts';
import { ProblemError } from '../core/problems/problem.ts';
import type { Engine } from '../model/engine.ts';
import type {
  ClassifyProgress,
  ClassifyRequest,
  PhotoAnswer,
  ViewResult,
} from './api.ts';
import type { OpenBackend } from './backends/backend.ts';
import { cutPhoto } from './photo/cut-photo.ts';
import { isAbort } from './tasks/failure.ts';
import { nextTask } from './tasks/next-task.ts';

/**
 * Classifies a photo.
 *
 * @throws ProblemError of the photo as `cutPhoto`, of the device as `OpenBackend.checked`; the
 * signal's reason when it is aborted.
 */
export async function classifyPhoto(
  { backend, engine }: { backend: OpenBackend; engine: Engine },
  { preprocessing }: ModelCard,
  request: ClassifyRequest,
  signal: AbortSignal,
  onProgress: (progress: ClassifyProgress) => void,
): Promise<PhotoAnswer> {
  const { photo, views = CROP_NAMES, featureMaps = false } = request;
  onProgress({ phase: 'decoding' });
  const cut = await cutPhoto(
    photo,
    preprocessing,
    views,
    signal,
    request.thumbnail,
  );
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
  const outputs = await backend
    .checked(() =>
      engine.infer(images, {
        signal,
        featureMaps,
        onView(index, { logits }) {
          done.push({ view: views[index]!, logits });
          report();
          // Lets a cancel in.
          return nextTask();
        },
      }),
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
    backend: backend.name,
    milliseconds: { ...milliseconds, network: performance.now() - start },
  };
}
