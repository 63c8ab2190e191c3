import type { NamedTensorMap, Tensor4D } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { plainNorm } from './plain-norm.ts';
import type { ConvNode, PoolNode, TrainingOps } from './training-ops.ts';

const GRADIENT_KERNELS = [
  'Conv2DBackpropFilter',
  'Conv2DBackpropInput',
  'MaxPoolGrad',
];

/**
 * The operations by stock tfjs, on any back-end that has their gradients.
 *
 * @throws UserError when the back-end lacks one.
 */
export function plainOps(tf: Tf): TrainingOps {
  const backend = tf.getBackend();
  for (const kernel of GRADIENT_KERNELS) {
    if (!tf.getKernel(kernel, backend)) {
      throw new UserError(
        `The back-end ${backend} cannot train the whole network: it lacks ${kernel}. Install tfjs-node, or choose --preset starter.`,
      );
    }
  }
  const run = (kernel: string, inputs: object, attributes: object): Tensor4D =>
    tf
      .engine()
      .runKernel(kernel, inputs as NamedTensorMap, attributes as never);

  /** Zeros around a picture: only strided convolutions need them made. */
  const padded = (x: Tensor4D, pad: number): Tensor4D =>
    pad === 0
      ? tf.clone(x)
      : tf.pad(x, [
          [0, 0],
          [pad, pad],
          [pad, pad],
          [0, 0],
        ]);
  const cutBack = (x: Tensor4D, pad: number, shape: Tensor4D['shape']) =>
    pad === 0 ? x : tf.slice4d(x, [0, pad, pad, 0], shape);

  const convInput = (x: Tensor4D, node: ConvNode) =>
    padded(x, paddingOf(node).made);
  const poolInput = (x: Tensor4D, node: PoolNode) =>
    padded(x, node.padding === 'torch' ? 1 : 0);
  const poolAttributes = ({ size, stride, padding }: PoolNode) => ({
    filterSize: size,
    strides: stride,
    pad: padding === 'tensorflow' ? 'same' : 'valid',
    dimRoundingMode: undefined,
  });
  const convAttributes = (node: ConvNode) => ({
    strides: node.stride,
    pad: paddingOf(node).rest,
    dataFormat: 'NHWC',
    dimRoundingMode: undefined,
  });

  return {
    ...plainNorm(tf),
    conv: (x, kernel, node) =>
      tf.tidy(() =>
        tf.conv2d(
          convInput(x, node),
          kernel,
          node.stride,
          paddingOf(node).rest,
        ),
      ),
    convKernelGradient: (x, dy, kernel, node) =>
      tf.tidy(() =>
        run(
          'Conv2DBackpropFilter',
          { x: convInput(x, node), dy },
          { ...convAttributes(node), filterShape: kernel.shape },
        ),
      ),
    convInputGradient: (x, dy, kernel, node) =>
      tf.tidy(() => {
        const { made } = paddingOf(node);
        const [batch, height, width, channels] = x.shape;
        const inputShape = [batch, height + 2 * made, width + 2 * made];
        const dx = run(
          'Conv2DBackpropInput',
          { dy, filter: kernel },
          { ...convAttributes(node), inputShape: [...inputShape, channels] },
        );
        return cutBack(dx, made, x.shape);
      }),
    maxPool: (x, node) =>
      tf.tidy(() => {
        const { filterSize, strides, pad } = poolAttributes(node);
        const input = poolInput(x, node);
        return tf.maxPool(input, filterSize, strides, pad as 'same' | 'valid');
      }),
    maxPoolGradient: (x, y, dy, node) =>
      tf.tidy(() => {
        const input = poolInput(x, node);
        const inputs = { dy, input, output: y };
        const dx = run('MaxPoolGrad', inputs, poolAttributes(node));
        return cutBack(dx, node.padding === 'torch' ? 1 : 0, x.shape);
      }),
  };
}

/** `(size - 1) / 2` on every side; TensorFlow's `same` does so only where the stride is 1. */
function paddingOf({ size, stride }: ConvNode): {
  made: number;
  rest: 'same' | 'valid';
} {
  const pad = (size - 1) / 2;
  return stride > 1 && pad > 0
    ? { made: pad, rest: 'valid' }
    : { made: 0, rest: 'same' };
}
