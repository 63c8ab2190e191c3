import type { GraphNode } from '../resnet/graph.ts';
import {
  checkWeights,
  type Weights,
  weightOf,
  weightShapes,
} from '../resnet/weights.ts';
import { type EncodedWeight, encodeWeight, type StoredType } from './encode.ts';
import { moveScalesIntoBatchNorm } from './per-channel.ts';

/** Shards stay under it so that caches and static hosts take them. */
export const SHARD_BYTES = 4 * 1024 * 1024;

/**
 * A network as the files of a tfjs LayersModel: `model.json` and `group1-shardIofN.bin`.
 *
 * @param topology what `model.toJSON(null, false)` gives for the same graph.
 * @param kernels how convolution kernels are stored; all else stays float32 (about 2 % of the bytes).
 * @throws Error when a weight is missing or misshapen.
 */
export function exportModel(
  graph: readonly GraphNode[],
  weights: Weights,
  topology: object,
  kernels: StoredType,
): Map<string, Uint8Array> {
  checkWeights(graph, weights);
  const unit = moveScalesIntoBatchNorm(graph, weights);
  const convs = new Set(
    graph.filter((n) => n.op === 'conv').map((n) => `${n.name}/kernel`),
  );
  const encoded = [...weightShapes(graph).keys()].map((name) =>
    encodeWeight(
      name,
      weightOf(unit, name),
      convs.has(name) ? kernels : 'float32',
    ),
  );
  const shards = shardBytes(encoded);
  const paths = shards.map(
    (_, i) => `group1-shard${i + 1}of${shards.length}.bin`,
  );
  const modelJson = {
    format: 'layers-model',
    generatedBy: 'which-country',
    convertedBy: null,
    modelTopology: topology,
    weightsManifest: [{ paths, weights: encoded.map((one) => one.spec) }],
  };
  return new Map<string, Uint8Array>([
    ['model.json', new TextEncoder().encode(JSON.stringify(modelJson))],
    ...paths.map((path, i): [string, Uint8Array] => [path, shards[i]!]),
  ]);
}

function shardBytes(encoded: readonly EncodedWeight[]): Uint8Array[] {
  const total = encoded.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const all = new Uint8Array(total);
  let at = 0;
  for (const { bytes } of encoded) {
    all.set(bytes, at);
    at += bytes.length;
  }
  const shards: Uint8Array[] = [];
  for (let from = 0; from < total; from += SHARD_BYTES) {
    shards.push(all.slice(from, from + SHARD_BYTES));
  }
  return shards;
}
