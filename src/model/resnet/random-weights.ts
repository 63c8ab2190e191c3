import { mulberry32 } from '../../core/random/mulberry32.ts';
import type { GraphNode } from './graph.ts';
import { sizeOf, type Tensor, type Weights, weightShapes } from './weights.ts';

/**
 * Seeded weights for a graph: kernels by He et al. 2015 (https://arxiv.org/abs/1502.01852, fan in),
 * batch normalisation at identity. The last normalisation of every residual branch is damped so that
 * a deep network's activations stay in range.
 *
 * @param spread how far batch normalisation strays from identity, for tests that must notice it.
 */
export function randomWeights(
  graph: readonly GraphNode[],
  seed: number,
  spread = 0,
): Weights {
  const normal = normals(mulberry32(seed));
  const weights = new Map<string, Tensor>();
  for (const [name, shape] of weightShapes(graph)) {
    const data = new Float32Array(sizeOf(shape));
    const part = name.slice(name.lastIndexOf('/') + 1);
    const fanIn = shape.slice(0, -1).reduce((a, b) => a * b, 1);
    const damped = name.endsWith('_conv3_bn/gamma') ? 0.3 : 1;
    for (let i = 0; i < data.length; i++) {
      if (part === 'kernel') data[i] = normal() * Math.sqrt(2 / fanIn);
      else if (part === 'gamma') data[i] = damped * (1 + spread * normal());
      else if (part === 'moving_variance') {
        data[i] = 1 + spread * Math.abs(normal());
      } else data[i] = spread * normal();
    }
    weights.set(name, { shape, data });
  }
  return weights;
}

/** Standard normal numbers by Box and Muller. */
export function normals(random: () => number): () => number {
  return () =>
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
