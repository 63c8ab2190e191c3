import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';

export interface LinearMap {
  readonly kernel: Tensor2D;
  readonly bias: Tensor1D;
}

/**
 * Ridge regression with a free bias, its normal equations solved for all outputs at once by conjugate
 * gradients (Hestenes & Stiefel 1952), each output with step sizes of its own.
 *
 * @param x rows x inputs.
 * @param y rows x outputs.
 * @param penalty on squared weights, as a share of the inputs' mean variance.
 */
export function ridge(
  tf: Tf,
  x: Tensor2D,
  y: Tensor2D,
  penalty: number,
  iterations: number,
): LinearMap {
  const columnSums = (m: Tensor2D) => tf.sum<Tensor2D>(m, 0, true);
  return tf.tidy(() => {
    const [meanX, meanY] = [tf.mean(x, 0, true), tf.mean(y, 0, true)];
    const centred = tf.sub<Tensor2D>(x, meanX);
    const gram = tf.matMul(centred, centred, true).div<Tensor2D>(x.shape[0]);
    const wanted = tf
      .matMul(centred, tf.sub<Tensor2D>(y, meanY), true)
      .div<Tensor2D>(x.shape[0]);
    const damping = tf.mean(tf.square(centred)).mul(penalty);
    const apply = (v: Tensor2D): Tensor2D =>
      tf.add(tf.matMul(gram, v), tf.mul(v, damping));

    let kernel = tf.zerosLike(wanted);
    let residual = wanted;
    let direction = wanted;
    let power = columnSums(tf.square(residual));
    for (let i = 0; i < iterations; i++) {
      [kernel, residual, direction, power] = tf.tidy(() => {
        const image = apply(direction);
        const along = columnSums(tf.mul(direction, image));
        const step = tf.divNoNan<Tensor2D>(power, along);
        const k = tf.add<Tensor2D>(kernel, tf.mul(direction, step));
        const r = tf.sub<Tensor2D>(residual, tf.mul(image, step));
        const next = columnSums(tf.square(r));
        const turn = tf.divNoNan<Tensor2D>(next, power);
        return [k, r, tf.add<Tensor2D>(r, tf.mul(direction, turn)), next];
      });
    }
    const bias = tf
      .sub(meanY, tf.matMul(meanX as Tensor2D, kernel))
      .squeeze<Tensor1D>([0]);
    return { kernel, bias };
  });
}
