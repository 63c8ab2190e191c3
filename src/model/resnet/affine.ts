import { BN_EPSILON } from './spec.ts';
import { type Weights, weightOf } from './weights.ts';

/**
 * What a batch normalisation does once its statistics are fixed: `x * scale + offset`, each of
 * [channels] (https://arxiv.org/abs/1502.03167, algorithm 2).
 */
export function affineOf(
  weights: Weights,
  bn: string,
): { scale: Float32Array; offset: Float32Array } {
  const part = (name: string) => weightOf(weights, `${bn}/${name}`).data;
  const beta = part('beta');
  const mean = part('moving_mean');
  const variance = part('moving_variance');
  const scale = part('gamma').map(
    (gamma, c) => gamma / Math.sqrt(variance[c]! + BN_EPSILON),
  );
  const offset = beta.map((b, c) => b - mean[c]! * scale[c]!);
  return { scale, offset };
}
