import type { Tensor, Tensor4D, Variable } from '@tensorflow/tfjs';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import type { Tf } from '../backend/load-tf.ts';
import type { MapShape } from './augment.ts';
import { type FeatureSet, plainBatches } from './batches.ts';
import type { TrainableNetwork } from './network.ts';
import { pause } from './pool-features.ts';

/** Photos that statistics are measured on; one photo has 49 places and more. */
const PHOTOS = 2048;

/**
 * Whether a network's batch normalisation is merged with its statistics, as in an exported model:
 * mean 0 and variance 1 everywhere. It computes the same, but with the statistics of a batch in their
 * place it would be another network.
 */
export function isMerged(weights: Weights): boolean {
  const near = (part: string, value: number) =>
    [...weights]
      .filter(([name]) => name.endsWith(part))
      .every(([, { data }]) => data.every((x) => Math.abs(x - value) < 1e-3));
  return near('/moving_mean', 0) && near('/moving_variance', 1);
}

/**
 * Gives batch normalisation its statistics back: measures mean and variance of what goes into each,
 * and changes scale and shift so that the network computes what it did. With a the scale and c the
 * shift as a whole, y = a x + c = gamma (x - mean) / sqrt(variance + epsilon) + beta.
 *
 * @returns how many normalisations were changed.
 */
export async function splitNorms(
  tf: Tf,
  network: TrainableNetwork,
  set: FeatureSet,
  shape: MapShape,
  signal: AbortSignal,
): Promise<number> {
  const sums = new Map<string, Variable[]>();
  let batches = 0;
  network.onNorm = (name, x) => {
    const { mean, variance } = tf.moments(x, [0, 1, 2]);
    const square = tf.add(variance, tf.square(mean));
    const [m, s] = sums.get(name) ?? [zeros(tf, x), zeros(tf, x)];
    m!.assign(tf.add(m!, mean));
    s!.assign(tf.add(s!, square));
    sums.set(name, [m!, s!]);
  };
  const some = { ...set, indices: spread(set.indices, PHOTOS) };
  try {
    for (const batch of plainBatches(some, shape, 64)) {
      const size = [batch.labels.length, ...shape] as const;
      tf.tidy(() => {
        network.forward(tf.tensor4d(batch.features, [...size]), false);
      });
      batches += 1;
      await pause(signal);
    }
  } finally {
    network.onNorm = undefined;
  }
  for (const [name, [mean, square]] of sums) {
    tf.tidy(() => split(tf, network, name, mean!, square!, batches));
    tf.dispose([mean!, square!]);
  }
  return sums.size;
}

/** Sums outlive the pass, which tidies up behind itself. */
const zeros = (tf: Tf, x: Tensor4D): Variable =>
  tf.variable(tf.zeros([x.shape[3]]), false);

/** At most so many of a list, from all over it: photos of a country lie together. */
function spread(list: readonly number[], most: number): number[] {
  const step = Math.max(1, list.length / most);
  const n = Math.min(most, list.length);
  return Array.from({ length: n }, (_, i) => list[Math.floor(i * step)]!);
}

function split(
  tf: Tf,
  network: TrainableNetwork,
  name: string,
  meanSum: Variable,
  squareSum: Variable,
  batches: number,
): void {
  const learnt = (part: string) => network.trainable.get(`${name}/${part}`)!;
  const running = (part: string) => network.running.get(`${name}/${part}`)!;
  const root = (variance: Tensor) => tf.sqrt(tf.add(variance, BN_EPSILON));
  const [gamma, beta] = [learnt('gamma'), learnt('beta')];
  const [mean0, variance0] = [
    running('moving_mean'),
    running('moving_variance'),
  ];
  const a = tf.div(gamma, root(variance0));
  const c = tf.sub(beta, tf.mul(a, mean0));
  const mean = tf.div(meanSum, batches);
  const variance = tf.relu(tf.sub(tf.div(squareSum, batches), tf.square(mean)));
  gamma.assign(tf.mul(a, root(variance)));
  beta.assign(tf.add(c, tf.mul(a, mean)));
  mean0.assign(mean);
  variance0.assign(variance);
}
