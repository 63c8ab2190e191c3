import type { Tensor4D } from '@tensorflow/tfjs';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { foldGraph } from '../../../src/model/plan/fold.ts';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import { runPlan, uploadPlan } from '../../../src/model/tfjs/run-plan.ts';
import type { Tf } from '../backend/load-tf.ts';
import { channelsLast, openOnnxNetwork } from '../runtime/onnx-network.ts';

/** Turns pictures into numbers. */
export interface Extractor {
  /** The pictures' feature maps, one after the other. */
  features(batch: readonly RgbImage[]): Promise<Float32Array>;
  dispose(): void;
}

export interface Normalisation {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/**
 * The frozen part of a network: pictures in, feature maps out.
 *
 * @param until the node whose output is handed out.
 */
export function createTrunk(
  tf: Tf,
  graph: readonly GraphNode[],
  weights: Weights,
  until: string,
  { mean, std }: Normalisation,
): Extractor {
  const uploaded = uploadPlan(tf, foldGraph(graph, weights, until));
  return {
    async features(batch) {
      const out = tf.tidy(() => {
        const input = normalised(tf, batch, { mean, std });
        return runPlan(tf, uploaded, input).get(until) as Tensor4D;
      });
      const data = (await out.data()) as Float32Array;
      out.dispose();
      return data;
    },
    dispose: () => uploaded.dispose(),
  };
}

/**
 * The same by onnxruntime on the processor.
 *
 * @param crop side of the pictures.
 * @throws Error where onnxruntime-node is not installed for this system.
 */
export async function createOnnxTrunk(
  graph: readonly GraphNode[],
  weights: Weights,
  until: string,
  { mean, std, crop }: Normalisation & { readonly crop: number },
): Promise<Extractor> {
  const outputs = [until];
  const options = { mean, std, crop, outputs };
  const network = await openOnnxNetwork(graph, weights, options);
  return {
    async features(batch) {
      const made = await network.run(batch);
      return channelsLast(made.get(until)!).data;
    },
    dispose: () => network.dispose(),
  };
}

/** Pictures of one size as a batch, `(byte / 255 - mean) / std` per channel. */
function normalised(
  tf: Tf,
  batch: readonly RgbImage[],
  { mean, std }: Normalisation,
): Tensor4D {
  const { width, height } = batch[0]!;
  const bytes = new Float32Array(batch.length * width * height * 3);
  batch.forEach((view, i) => bytes.set(view.data, i * width * height * 3));
  const x = tf.tensor4d(bytes, [batch.length, height, width, 3]);
  return x
    .div(255)
    .sub([...mean])
    .div([...std]);
}
