import { moveScalesIntoBatchNorm } from '../../src/model/export/per-channel.ts';
import type { Network } from '../../src/model/network.ts';
import { foldGraph } from '../../src/model/plan/fold.ts';
import { featureNode, resnetGraph } from '../../src/model/resnet/graph.ts';
import { randomWeights } from '../../src/model/resnet/random-weights.ts';
import type { ResnetSpec } from '../../src/model/resnet/spec.ts';

/**
 * A network of a given form with seeded weights, its kernels rounded to 8 bits as the shipped ones are.
 *
 * @param crop side of the input in pixels.
 */
export function madeUpNetwork(spec: ResnetSpec, crop: number): Network {
  const graph = resnetGraph(spec);
  const weights = moveScalesIntoBatchNorm(graph, randomWeights(graph, 1, 0.1));
  for (const [name, { data }] of weights) {
    if (!name.endsWith('/kernel') || name.startsWith('logits')) continue;
    for (let i = 0; i < data.length; i++) {
      data[i] = Math.round(data[i]! * 127) / 127;
    }
  }
  return {
    plan: foldGraph(graph, weights),
    features: featureNode(graph),
    mean: [0.5, 0.5, 0.5],
    std: [0.5, 0.5, 0.5],
    crop,
  };
}
