import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import type { Tensor } from '../../../src/model/resnet/weights.ts';

/**
 * Weights of TF-Slim's resnet_v2 (names such as `block1/unit_2/conv3/kernel`, batch normalisation
 * folded into kernel and bias) under our names. Nodes that the file lacks are left out.
 *
 * @param graph of variant v2.
 */
export function fromTfSlim(
  graph: readonly GraphNode[],
  slim: ReadonlyMap<string, Tensor>,
): Map<string, Tensor> {
  const out = new Map<string, Tensor>();
  const vector = (name: string, part: string, data: Float32Array) =>
    out.set(`${name}/${part}`, { shape: [data.length], data });
  const affine = (bn: string, gamma: Float32Array, beta: Float32Array) => {
    vector(bn, 'gamma', gamma);
    vector(bn, 'beta', beta);
    vector(bn, 'moving_mean', new Float32Array(beta.length));
    vector(
      bn,
      'moving_variance',
      beta.map(() => 1 - BN_EPSILON),
    );
  };
  for (const node of graph) {
    const there = node.name
      .replace(/^stage(\d)_unit(\d+)_/, 'block$1/unit_$2/')
      .replace(/_bn$/, '');
    if (node.op === 'conv') {
      const kernel = slim.get(`${there}/kernel`);
      const bias = slim.get(`${there}/bias`);
      if (!kernel || !bias) continue;
      out.set(`${node.name}/kernel`, kernel);
      affine(
        `${node.name}_bn`,
        bias.data.map(() => 1),
        bias.data,
      );
    } else if (node.op === 'bn') {
      const scale = slim.get(`${there}/scale`);
      const offset = slim.get(`${there}/offset`);
      if (scale && offset) affine(node.name, scale.data, offset.data);
    }
  }
  return out;
}
