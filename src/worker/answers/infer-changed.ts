import type { RgbImage } from '../../core/pixels/image.ts';
import type { Engine, InferOptions, ViewOutput } from '../../model/engine.ts';
import { sha256 } from '../weights/sha256.ts';
import type { KeptAnswers } from './kept-answers.ts';

/**
 * As `engine.infer`, but only views whose pixels differ from all that are kept reach the engine. The
 * others get what the engine said of the same pixels before. Feature maps are kept whether asked for
 * or not: they cost nothing beside the network, and the next question may want them.
 *
 * @returns the answers in the views' order, and how many of them were kept.
 * @throws as `engine.infer`; what was answered until then is kept.
 */
export async function inferChanged(
  engine: Engine,
  memory: KeptAnswers,
  views: readonly RgbImage[],
  { signal, featureMaps = false, onView }: InferOptions,
): Promise<{ readonly outputs: ViewOutput[]; readonly kept: number }> {
  const digests = await Promise.all(views.map(digestOf));
  signal?.throwIfAborted();
  const outputs: ViewOutput[] = [];
  const changed: number[] = [];
  const answer = async (index: number, output: ViewOutput) => {
    outputs[index] = copyOf(output, featureMaps);
    await onView?.(index, outputs[index]);
  };
  for (const [index, digest] of digests.entries()) {
    const found = memory.find(digest);
    if (found) await answer(index, found);
    else changed.push(index);
  }
  if (changed.length > 0) {
    await engine.infer(
      changed.map((index) => views[index]!),
      {
        ...(signal && { signal }),
        featureMaps: true,
        onView(at, output) {
          const index = changed[at]!;
          memory.keep(digests[index]!, output);
          return answer(index, output);
        },
      },
    );
  }
  return { outputs, kept: views.length - changed.length };
}

/** Exact: two pictures of one digest are not known to anybody. */
function digestOf({ width, height, data }: RgbImage): Promise<string> {
  // Views are made here, never in shared memory.
  const bytes = data as Uint8Array<ArrayBuffer>;
  return sha256(bytes).then((digest) => `${width}x${height} ${digest}`);
}

/** Answers leave the worker with their buffers; the memory's stay. */
function copyOf(
  { logits, featureMap }: ViewOutput,
  featureMaps: boolean,
): ViewOutput {
  return {
    logits: logits.slice(),
    ...(featureMaps &&
      featureMap && {
        featureMap: { ...featureMap, data: featureMap.data.slice() },
      }),
  };
}
