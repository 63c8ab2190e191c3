import type { RgbImage } from '../core/pixels/image.ts';
import type { InferOptions, ViewOutput } from './engine.ts';

/**
 * Answers views a batch at a time, as `Engine.infer` promises: hears an abort around every batch and
 * tells each view's answer as soon as its batch is there.
 *
 * @param batch views that run together.
 * @throws DOMException `AbortError` when `signal` is aborted.
 */
export async function inBatches(
  views: readonly RgbImage[],
  batch: number,
  { signal, onView }: InferOptions,
  infer: (together: readonly RgbImage[]) => Promise<readonly ViewOutput[]>,
): Promise<ViewOutput[]> {
  const outputs: ViewOutput[] = [];
  for (let at = 0; at < views.length; at += batch) {
    signal?.throwIfAborted();
    const made = await infer(views.slice(at, at + batch));
    signal?.throwIfAborted();
    for (const [i, output] of made.entries()) await onView?.(at + i, output);
    outputs.push(...made);
  }
  return outputs;
}

/** A batch's numbers, one array a view. */
export function rows(data: Float32Array, n: number): Float32Array[] {
  const length = data.length / n;
  return Array.from({ length: n }, (_, i) =>
    data.slice(i * length, (i + 1) * length),
  );
}
