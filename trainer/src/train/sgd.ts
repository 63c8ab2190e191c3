import type { NamedTensorMap, Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';

export interface SgdOptions {
  readonly momentum: number;
  /** L2 penalty on every trainable weight, as torch's SGD applies it. */
  readonly weightDecay: number;
  /** How many times faster than the others each weight learns; 1 where it is left out. */
  readonly rateOf?: (name: string) => number;
}

/**
 * Stochastic gradient descent with momentum and weight decay, step for step as `torch.optim.SGD`
 * (https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html): tfjs's own momentum
 * optimiser has no weight decay and hides its state from checkpoints.
 */
export class Sgd {
  readonly #tf: Tf;
  readonly #options: SgdOptions;
  readonly #variables: ReadonlyMap<string, Variable>;
  /** Momentum buffers by weight name. */
  readonly velocity = new Map<string, Variable>();

  constructor(
    tf: Tf,
    variables: ReadonlyMap<string, Variable>,
    options: SgdOptions,
  ) {
    this.#tf = tf;
    this.#options = options;
    this.#variables = variables;
    for (const [name, variable] of variables) {
      const zero = tf.zeros(variable.shape);
      this.velocity.set(name, tf.variable(zero, false));
      zero.dispose();
    }
  }

  /**
   * @param grads by the variables' tfjs names, as `variableGrads` gives them; disposed of here.
   * Variables without a gradient rest.
   */
  step(grads: NamedTensorMap, learningRate: number): void {
    const tf = this.#tf;
    const { momentum, weightDecay, rateOf } = this.#options;
    for (const [name, variable] of this.#variables) {
      const grad = grads[variable.name];
      if (!grad) continue;
      const rate = learningRate * (rateOf?.(name) ?? 1);
      const velocity = this.velocity.get(name)!;
      const [next, moved] = tf.tidy((): [Tensor, Tensor] => {
        const whole = tf.add(grad, tf.mul(variable, weightDecay));
        const v = tf.add(tf.mul(velocity, momentum), whole);
        return [v, tf.sub(variable, tf.mul(v, rate))];
      });
      velocity.assign(next);
      variable.assign(moved);
      tf.dispose([next, moved, grad]);
    }
  }
}

/**
 * Learning rate over a run: linear warm-up, then half a cosine down to zero (Loshchilov & Hutter
 * 2016, https://arxiv.org/abs/1608.03983).
 *
 * @param step from 0 to `total - 1`.
 */
export function cosineRate(
  peak: number,
  step: number,
  total: number,
  warmup: number,
): number {
  if (step < warmup) return (peak * (step + 1)) / warmup;
  const share = (step - warmup) / Math.max(1, total - warmup);
  return (peak * (1 + Math.cos(Math.PI * share))) / 2;
}
