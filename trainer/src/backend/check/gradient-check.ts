import type { Tf } from '../load-tf.ts';
import { smallGradients } from './small-network.ts';

/**
 * Largest difference that rounding explains: sums of some thousand numbers near 1 in single
 * precision, in another order. A wrong kernel is off by a hundred times as much.
 */
export const GRADIENT_THRESHOLD = 1e-3;

export interface GradientCheck {
  /** Largest absolute difference of any gradient from the plain CPU's; NaN when one is no number. */
  readonly difference: number;
  /** The weight where it is. */
  readonly worst: string;
  /** Largest gradient, to see the difference beside. */
  readonly largest: number;
  readonly threshold: number;
  readonly ok: boolean;
}

/**
 * Compares the gradients of a small network on the current back-end with those that tfjs's plain
 * JavaScript computes. The back-end is the current one again afterwards.
 */
export async function gradientCheck(tf: Tf): Promise<GradientCheck> {
  const backend = tf.getBackend();
  const there = await smallGradients(tf);
  let plain: Map<string, Float32Array>;
  // tfjs would advise to install tfjs-node whenever plain JavaScript computes.
  const production = tf.env().getBool('PROD');
  tf.env().set('PROD', true);
  try {
    await tf.setBackend('cpu');
    plain = await smallGradients(tf);
  } finally {
    tf.env().set('PROD', production);
    await tf.setBackend(backend);
  }
  return compareGradients(there, plain);
}

/** @param plain what is right; every name in it must be in `there`. */
export function compareGradients(
  there: ReadonlyMap<string, Float32Array>,
  plain: ReadonlyMap<string, Float32Array>,
): GradientCheck {
  let difference = 0;
  let worst = 'loss';
  let largest = 0;
  for (const [name, right] of plain) {
    const found = there.get(name);
    right.forEach((value, i) => {
      const gap = Math.abs((found?.[i] ?? NaN) - value);
      // Written so that a gap that is no number wins, and stays.
      if (!(gap <= difference) && !Number.isNaN(difference)) {
        difference = gap;
        worst = name;
      }
      largest = Math.max(largest, Math.abs(value));
    });
  }
  const ok = difference <= GRADIENT_THRESHOLD;
  return { difference, worst, largest, threshold: GRADIENT_THRESHOLD, ok };
}
