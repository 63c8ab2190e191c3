import { chosenBackend } from '../backend/choices.ts';
import type { LoadedTf } from '../backend/load-tf.ts';
import { reasonOf } from '../errors.ts';

/**
 * Whether answers are computed by onnxruntime: on the processor, unless `--backend` asks for something
 * else. Learning stays with tfjs.
 */
export function prefersOnnx({ choice }: Pick<LoadedTf, 'choice'>): boolean {
  const onProcessor = choice === 'tensorflow' || choice === 'wasm';
  return chosenBackend() === 'auto' && onProcessor;
}

/** What onnxruntime opens where it is preferred and can be had, else what tfjs does. */
export async function preferOnnx<T>(
  loaded: LoadedTf,
  log: (line: string) => void,
  onnx: () => Promise<T>,
  tfjs: () => T,
): Promise<T> {
  if (!prefersOnnx(loaded)) return tfjs();
  try {
    return await onnx();
  } catch (error) {
    log(
      `onnxruntime is passed over (${reasonOf(error)}); ${loaded.label} computes.`,
    );
    return tfjs();
  }
}
