import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { RgbImage } from '../../core/pixels/image.ts';
import type { BackendName, Engine, ViewOutput } from '../engine.ts';
import { inBatches, rows } from '../in-batches.ts';
import type { Network } from '../network.ts';
import type { TfCore } from '../tf.ts';
import { runPlan, uploadPlan } from './run-plan.ts';

export interface TfjsEngineOptions {
  readonly backend: BackendName;
  /** Views that run together; 1 shows each answer as soon as it is there. Default 1. */
  readonly batch?: number;
}

/**
 * Runs a network with tfjs on its current backend.
 *
 * @param tf with the backend chosen and ready.
 */
export function createTfjsEngine(
  tf: TfCore,
  network: Network,
  { backend, batch = 1 }: TfjsEngineOptions,
): Engine {
  const uploaded = uploadPlan(tf, network.plan);
  // No function below may hold on to `network`, whose weights are uploaded now.
  const { features, crop, mean, std } = network;
  const { output } = uploaded.plan;
  // (byte / 255 - mean) / std as byte * factor + shift.
  const factor = tf.tensor1d(std.map((s) => 1 / (255 * s)));
  const shift = tf.tensor1d(std.map((s, c) => -mean[c]! / s));

  const normalise = (views: readonly RgbImage[]) => {
    const numbers = crop * crop * 3;
    const bytes = new Float32Array(views.length * numbers);
    for (const [i, view] of views.entries()) {
      if (view.width !== crop || view.height !== crop) {
        throw new Error(
          `a view of ${view.width} x ${view.height} is not ${crop} x ${crop}`,
        );
      }
      bytes.set(view.data, i * numbers);
    }
    return tf.tidy(() => {
      const x = tf.tensor4d(bytes, [views.length, crop, crop, 3]);
      return tf.add<Tensor4D>(tf.mul(x, factor), shift);
    });
  };

  const inferTogether = async (
    views: readonly RgbImage[],
    featureMaps: boolean,
  ): Promise<ViewOutput[]> => {
    const input = normalise(views);
    const out = runPlan(tf, uploaded, input, featureMaps ? [features] : []);
    try {
      const n = views.length;
      const logits = rows((await out.get(output)!.data()) as Float32Array, n);
      if (!featureMaps) return logits.map((one) => ({ logits: one }));
      const map = out.get(features)!;
      const [, height = 0, width = 0, channels = 0] = map.shape;
      const maps = rows((await map.data()) as Float32Array, n);
      return logits.map((one, i) => ({
        logits: one,
        featureMap: { height, width, channels, data: maps[i]! },
      }));
    } finally {
      input.dispose();
      out.forEach((tensor) => tensor.dispose());
    }
  };

  return {
    id: `tfjs-${backend}`,
    backend,
    infer: (views, options = {}) =>
      inBatches(views, batch, options, (together) =>
        inferTogether(together, options.featureMaps ?? false),
      ),
    dispose() {
      uploaded.dispose();
      factor.dispose();
      shift.dispose();
    },
  };
}
