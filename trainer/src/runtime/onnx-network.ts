import type { InferenceSession } from 'onnxruntime-node';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { INPUT, type GraphNode } from '../../../src/model/resnet/graph.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import { writeOnnx } from '../formats/onnx.ts';

/** What a node of the network gives for a batch of pictures. */
export interface NodeOutput {
  /** Batch first; pictures as batch x channels x height x width. */
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** A network in onnxruntime. */
export interface OnnxNetwork {
  /** Runs pictures of the network's size and hands out the nodes that were asked for. */
  run(batch: readonly RgbImage[]): Promise<ReadonlyMap<string, NodeOutput>>;
  dispose(): void;
}

export interface OnnxOptions {
  /** Side of the square input in pixels. */
  readonly crop: number;
  /** The network sees `(byte / 255 - mean) / std`. */
  readonly mean: readonly number[];
  readonly std: readonly number[];
  /** Nodes to hand out. */
  readonly outputs: readonly string[];
}

/**
 * Opens a network of ours in onnxruntime, on the processor: twice as fast there as TensorFlow
 * (docs/backends.md).
 *
 * @throws Error where onnxruntime-node is not installed for this system.
 */
export async function openOnnxNetwork(
  graph: readonly GraphNode[],
  weights: Weights,
  { crop, mean, std, outputs }: OnnxOptions,
): Promise<OnnxNetwork> {
  const ort = await import('onnxruntime-node');
  const session: InferenceSession = await ort.InferenceSession.create(
    writeOnnx(graph, weights, crop, {}, outputs),
    { logSeverityLevel: 3 },
  );
  return {
    async run(batch) {
      const planes = inPlanes(batch, crop, mean, std);
      const shape = [batch.length, 3, crop, crop];
      const made = await session.run({
        [INPUT]: new ort.Tensor('float32', planes, shape),
      });
      return new Map(
        outputs.map((name) => {
          const { dims, data } = made[name]!;
          return [name, { shape: dims, data: data as Float32Array }];
        }),
      );
    },
    dispose: () => void session.release(),
  };
}

/** Pictures as batch x 3 x side x side, normalised. */
function inPlanes(
  batch: readonly RgbImage[],
  side: number,
  mean: readonly number[],
  std: readonly number[],
): Float32Array {
  const size = side * side;
  const planes = new Float32Array(batch.length * 3 * size);
  for (const [i, { width, height, data }] of batch.entries()) {
    if (width !== side || height !== side) {
      throw new Error(
        `a view of ${width} x ${height} is not ${side} x ${side}`,
      );
    }
    for (let channel = 0; channel < 3; channel++) {
      const factor = 1 / (255 * std[channel]!);
      const shift = -mean[channel]! / std[channel]!;
      const at = (i * 3 + channel) * size;
      for (let pixel = 0; pixel < size; pixel++) {
        planes[at + pixel] = data[pixel * 3 + channel]! * factor + shift;
      }
    }
  }
  return planes;
}

/**
 * Maps as tfjs has them.
 *
 * @param output batch x channels x height x width.
 * @returns batch x height x width x channels.
 */
export function channelsLast({ shape, data }: NodeOutput): NodeOutput {
  const [n = 0, channels = 0, height = 0, width = 0] = shape;
  const size = height * width;
  const out = new Float32Array(data.length);
  for (let i = 0; i < n; i++) {
    const at = i * channels * size;
    for (let c = 0; c < channels; c++) {
      for (let pixel = 0; pixel < size; pixel++) {
        out[at + pixel * channels + c] = data[at + c * size + pixel]!;
      }
    }
  }
  return { shape: [n, height, width, channels], data: out };
}
