import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { RgbImage } from '../../core/pixels/image.ts';
import type {
  BackendName,
  Engine,
  InferOptions,
  ViewOutput,
} from '../engine.ts';
import type { Network } from '../network.ts';
import type { TfCore } from '../tf.ts';
import { runPlan, uploadPlan } from './run-plan.ts';

/**
 * Runs a network with tfjs on its current backend, one view after the other, so that each answer
 * shows as soon as it is there.
 *
 * @param tf with the backend chosen and ready.
 */
export function createTfjsEngine(
  tf: TfCore,
  network: Network,
  backend: BackendName,
): Engine {
  const uploaded = uploadPlan(tf, network.plan);
  const { features, crop } = network;
  // (byte / 255 - mean) / std as byte * factor + shift.
  const factor = tf.tensor1d(network.std.map((s) => 1 / (255 * s)));
  const shift = tf.tensor1d(network.std.map((s, c) => -network.mean[c]! / s));

  const normalise = (view: RgbImage) => {
    if (view.width !== crop || view.height !== crop) {
      throw new Error(
        `a view of ${view.width} x ${view.height} is not ${crop} x ${crop}`,
      );
    }
    return tf.tidy(() => {
      const bytes = tf.tensor4d(Float32Array.from(view.data), [
        1,
        crop,
        crop,
        3,
      ]);
      return tf.add<Tensor4D>(tf.mul(bytes, factor), shift);
    });
  };

  const inferOne = async (
    view: RgbImage,
    featureMaps: boolean,
  ): Promise<ViewOutput> => {
    const input = normalise(view);
    const out = runPlan(tf, uploaded, input, featureMaps ? [features] : []);
    try {
      const logits = (await out
        .get(network.plan.output)!
        .data()) as Float32Array;
      if (!featureMaps) return { logits };
      const map = out.get(features)!;
      const [, height = 0, width = 0, channels = 0] = map.shape;
      const data = (await map.data()) as Float32Array;
      return { logits, featureMap: { height, width, channels, data } };
    } finally {
      input.dispose();
      out.forEach((tensor) => tensor.dispose());
    }
  };

  return {
    id: `tfjs-${backend}`,
    backend,
    async infer(
      views,
      { signal, featureMaps = false, onView }: InferOptions = {},
    ) {
      const outputs: ViewOutput[] = [];
      for (const [index, view] of views.entries()) {
        signal?.throwIfAborted();
        const output = await inferOne(view, featureMaps);
        signal?.throwIfAborted();
        onView?.(index, output);
        outputs.push(output);
      }
      return outputs;
    },
    dispose() {
      uploaded.dispose();
      factor.dispose();
      shift.dispose();
    },
  };
}
