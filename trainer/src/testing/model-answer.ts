import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import { loadTf } from '../backend/load-tf.ts';
import { readModel } from '../model/read-model.ts';

/** The logits of a model's folder for some pictures, one after the other. */
export async function modelAnswer(
  folder: string,
  pictures: readonly RgbImage[],
): Promise<number[]> {
  const { tf, backend } = await loadTf(() => undefined);
  const engine = createTfjsEngine(tf, readModel(folder).network, { backend });
  try {
    const outputs = await engine.infer(pictures);
    return outputs.flatMap(({ logits }) => [...logits]);
  } finally {
    engine.dispose();
  }
}
