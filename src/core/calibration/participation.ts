import type { FeatureMap } from '../cam/feature-map.ts';

/**
 * How many of the network's channels a crop excites, as a share: the effective number of channels
 * exp(-Σ p ln p) over their number n, p being a channel's share of the pooled features. From 1/n,
 * where one channel has everything, to 1, where all have the same; the features' scale does not
 * matter. Photos of places excite many channels; flat colours, patterns, drawings and pages of text
 * few. (Hill number of order 1: Jost 2006, https://doi.org/10.1111/j.2006.0030-1299.14714.x.)
 *
 * @param map of activations that are not negative, as after ReLU.
 * @returns 0 for a crop that excites nothing.
 */
export function channelParticipation({ channels, data }: FeatureMap): number {
  const pooled = new Float64Array(channels);
  for (let i = 0; i < data.length; i++) pooled[i % channels]! += data[i]!;
  const sum = pooled.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) return 0;
  let entropy = 0;
  for (const x of pooled) if (x > 0) entropy -= (x / sum) * Math.log(x / sum);
  return Math.exp(entropy) / channels;
}

/** What counts of several crops: the mean; undefined where one is not known. */
export function meanParticipation(
  shares: readonly (number | undefined)[],
): number | undefined {
  let sum = 0;
  for (const share of shares) {
    if (share === undefined) return undefined;
    sum += share;
  }
  return shares.length === 0 ? undefined : sum / shares.length;
}
