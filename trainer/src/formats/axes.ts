import type { Tensor } from '../../../src/model/resnet/weights.ts';

/** HWIO (TensorFlow) to OIHW (ONNX, PyTorch). */
export function toOihw({ shape, data }: Tensor): Tensor {
  const [height = 1, width = 1, inputs = 1, outputs = 1] = shape;
  const out = new Float32Array(data.length);
  let to = 0;
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) {
      for (let at = 0; at < height * width; at++)
        out[to++] = data[(at * inputs + i) * outputs + o]!;
    }
  }
  return { shape: [outputs, inputs, height, width], data: out };
}

/** OIHW (ONNX, PyTorch) to HWIO (TensorFlow). */
export function fromOihw({ shape, data }: Tensor): Tensor {
  const [outputs = 1, inputs = 1, height = 1, width = 1] = shape;
  const out = new Float32Array(data.length);
  let from = 0;
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) {
      for (let at = 0; at < height * width; at++)
        out[(at * inputs + i) * outputs + o] = data[from++]!;
    }
  }
  return { shape: [height, width, inputs, outputs], data: out };
}

/** Rows to columns. */
export function transpose({ shape, data }: Tensor): Tensor {
  const [rows = 1, columns = 1] = shape;
  const out = new Float32Array(data.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++)
      out[c * rows + r] = data[r * columns + c]!;
  }
  return { shape: [columns, rows], data: out };
}

/** A kernel (HWIO) for pictures whose channels come in the opposite order, such as BGR. */
export function reverseInputs({ shape, data }: Tensor): Tensor {
  const inputs = shape[2] ?? 1;
  const outputs = shape[3] ?? 1;
  const out = new Float32Array(data.length);
  for (let at = 0; at < data.length; at += inputs * outputs) {
    for (let i = 0; i < inputs; i++) {
      const from = at + (inputs - 1 - i) * outputs;
      out.set(data.subarray(from, from + outputs), at + i * outputs);
    }
  }
  return { shape, data: out };
}
