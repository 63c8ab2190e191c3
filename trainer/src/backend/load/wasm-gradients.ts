import type {
  KernelConfig,
  NamedAttrMap,
  NamedTensorInfoMap,
  Tensor,
  Tensor4D,
  TensorInfo,
} from '@tensorflow/tfjs';
import type { Tf } from '../load-tf.ts';

type Attributes = NamedAttrMap & {
  readonly strides: number | [number, number];
  readonly pad: 'same' | 'valid';
  readonly filterShape: [number, number, number, number];
  readonly filterSize: number | [number, number];
};

/** tfjs's WebAssembly lacks two gradients without which no ResNet learns; here they are, composed. */
export function registerWasmGradients(tf: Tf): void {
  for (const [kernelName, gradient] of [
    ['Conv2DBackpropFilter', kernelGradient],
    ['MaxPoolGrad', maxPoolGradient],
  ] as const) {
    if (tf.getKernel(kernelName, 'wasm')) continue;
    const config: KernelConfig = {
      kernelName,
      backendName: 'wasm',
      kernelFunc: ({ inputs, attrs }) =>
        tf.tidy(() => gradient(tf, asTensors(tf, inputs), attrs as Attributes)),
    };
    tf.registerKernel(config);
  }
}

/** Inputs reach kernels as bare descriptions; the tensors made of them are the caller's to tidy. */
function asTensors(
  tf: Tf,
  inputs: NamedTensorInfoMap,
): Record<string, Tensor4D> {
  const backend = tf.backend() as unknown as { incRef(id: object): void };
  const tensorOf = (info: TensorInfo) => {
    // A tensor that is disposed of lets go of its data once.
    backend.incRef(info.dataId);
    return tf.engine().makeTensorFromTensorInfo(info) as unknown as Tensor4D;
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, info]) => [
      name,
      tensorOf(info as TensorInfo),
    ]),
  );
}

/** One matrix product for each place of the kernel. */
function kernelGradient(
  tf: Tf,
  { x, dy }: Record<string, Tensor4D>,
  { strides, pad, filterShape }: Attributes,
): Tensor {
  const [height, width, channelsIn, channelsOut] = filterShape;
  const { windows, count } = windowsOf(tf, x!, dy!, [height, width], {
    strides,
    pad,
    fill: 0,
  });
  const rows = tf.reshape(dy!, [count, channelsOut]);
  const taps = windows.map((window) =>
    tf.matMul(tf.reshape(window, [count, channelsIn]), rows, true),
  );
  return tf.reshape(tf.stack(taps), filterShape);
}

/** Each window's first largest value gets the gradient. */
function maxPoolGradient(
  tf: Tf,
  { dy, input, output }: Record<string, Tensor4D>,
  { strides, pad, filterSize }: Attributes,
): Tensor {
  const [height, width] = pair(filterSize);
  const { windows, stride, padding, size } = windowsOf(
    tf,
    input!,
    dy!,
    [height, width],
    { strides, pad, fill: -Infinity },
  );
  const [batch, outHeight, outWidth, channels] = dy!.shape;
  let open = tf.onesLike(dy!);
  let sum: Tensor4D = tf.zeros([batch, size[0], size[1], channels]);
  windows.forEach((window, k) => {
    const hit = tf.mul(open, tf.cast(tf.equal(window, output!), 'float32'));
    open = tf.sub(open, hit);
    const share = tf.mul<Tensor4D>(dy!, hit);
    const at: [number, number] = [Math.floor(k / width), k % width];
    const spread = spreadOut(tf, share, stride, [outHeight, outWidth]);
    sum = tf.add(sum, placed(tf, spread, at, size));
  });
  const [top, left] = padding;
  return tf.slice4d(sum, [0, top, left, 0], input!.shape);
}

interface WindowOptions {
  readonly strides: number | [number, number];
  readonly pad: 'same' | 'valid';
  readonly fill: number;
}

/** For each place of a kernel the inputs that it meets, in the shape of the output. */
function windowsOf(
  tf: Tf,
  x: Tensor4D,
  dy: Tensor4D,
  kernel: readonly [number, number],
  { strides, pad, fill }: WindowOptions,
) {
  const stride = pair(strides);
  const [batch, inHeight, inWidth, channels] = x.shape;
  const out = [dy.shape[1], dy.shape[2]] as const;
  const size = [0, 1].map((i) =>
    Math.max([inHeight, inWidth][i]!, (out[i]! - 1) * stride[i]! + kernel[i]!),
  ) as [number, number];
  const extra = [size[0] - inHeight, size[1] - inWidth] as const;
  const padding = (pad === 'same' ? extra : [0, 0]).map((n) =>
    Math.floor(n / 2),
  ) as [number, number];
  const padded = tf.pad(
    x,
    [
      [0, 0],
      [padding[0], extra[0] - padding[0]],
      [padding[1], extra[1] - padding[1]],
      [0, 0],
    ],
    fill,
  );
  const windows: Tensor4D[] = [];
  for (let row = 0; row < kernel[0]; row++) {
    for (let column = 0; column < kernel[1]; column++) {
      const end = [
        row + (out[0] - 1) * stride[0] + 1,
        column + (out[1] - 1) * stride[1] + 1,
      ] as const;
      windows.push(
        tf.stridedSlice(
          padded,
          [0, row, column, 0],
          [batch, end[0], end[1], channels],
          [1, stride[0], stride[1], 1],
        ) as unknown as Tensor4D,
      );
    }
  }
  return { windows, count: batch * out[0] * out[1], stride, padding, size };
}

/** Puts `stride - 1` zeros after every value. */
function spreadOut(
  tf: Tf,
  x: Tensor4D,
  [down, across]: readonly [number, number],
  [height, width]: readonly [number, number],
): Tensor4D {
  const [batch, , , channels] = x.shape;
  const cells = tf.reshape(x, [batch, height, 1, width, 1, channels]);
  const apart = tf.pad(cells, [
    [0, 0],
    [0, 0],
    [0, down - 1],
    [0, 0],
    [0, across - 1],
    [0, 0],
  ]);
  return tf.reshape(apart, [batch, height * down, width * across, channels]);
}

/** Moves a map down and right within a larger one of the given size; what sticks out is zeros. */
function placed(
  tf: Tf,
  x: Tensor4D,
  [row, column]: readonly [number, number],
  [height, width]: readonly [number, number],
): Tensor4D {
  const [batch, mapHeight, mapWidth, channels] = x.shape;
  const whole = tf.pad(x, [
    [0, 0],
    [row, Math.max(0, height - row - mapHeight)],
    [column, Math.max(0, width - column - mapWidth)],
    [0, 0],
  ]);
  return tf.slice4d(whole, [0, 0, 0, 0], [batch, height, width, channels]);
}

function pair(value: number | readonly [number, number]): [number, number] {
  return typeof value === 'number' ? [value, value] : [value[0], value[1]];
}
