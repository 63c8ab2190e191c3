import type { ConvStep, Plan, Step } from '../../src/model/plan/plan.ts';
import { poolSize } from '../../src/model/wgsl/pool.ts';
import {
  INT32,
  OPTIONS,
  SAME,
  type Shape,
  TfliteWriter,
  VALID,
} from './tflite-writer.ts';
import { INPUT } from '../../src/model/resnet/graph.ts';

/**
 * A plan as a LiteRT model (.tflite) in 32-bit floats: input views x crop x crop x 3, normalised; output
 * views x classes. Batch normalisation is folded, ReLU fused where the format can say so.
 */
export function writeTflite(
  plan: Plan,
  crop: number,
  views: number,
): Uint8Array<ArrayBuffer> {
  const writer = new TfliteWriter();
  const tensors = new Map<string, number>();
  const shapes = new Map<string, Shape>();
  const add = (name: string, shape: Shape) => {
    shapes.set(name, shape);
    tensors.set(name, writer.tensor(name, shape));
    return tensors.get(name)!;
  };
  const input = add(INPUT, [views, crop, crop, 3]);
  for (const step of plan.steps) {
    writeStep(writer, step, tensors.get(step.input)!, shapes, add, tensors);
  }
  return writer.finish(input, tensors.get(plan.output)!);
}

function writeStep(
  writer: TfliteWriter,
  step: Step,
  x: number,
  shapes: ReadonlyMap<string, Shape>,
  add: (name: string, shape: Shape) => number,
  tensors: ReadonlyMap<string, number>,
): void {
  const [views = 1, height = 1, width = 1, channels = 1] = shapes.get(
    step.input,
  )!;
  const name = step.output;
  const padded = (pad: number) => {
    const shape = [views, height + 2 * pad, width + 2 * pad, channels];
    const to = add(`${name}/padded`, shape);
    const sides = Int32Array.of(0, 0, pad, pad, pad, pad, 0, 0);
    const pads = writer.constant(`${name}/pads`, [4, 2], sides, INT32);
    writer.operator('pad', [x, pads], to, OPTIONS.pad, []);
    return to;
  };
  switch (step.kind) {
    case 'conv': {
      const { size, stride, pad, channelsIn, channelsOut, residual, relu } =
        step;
      const out = (n: number) => Math.floor((n + 2 * pad - size) / stride) + 1;
      const shape = [views, out(height), out(width), channelsOut];
      const same = stride === 1;
      const from = same || pad === 0 ? x : padded(pad);
      const kernel = writer.constant(
        `${name}/kernel`,
        [channelsOut, size, size, channelsIn],
        toOhwi(step),
      );
      const bias = writer.constant(`${name}/bias`, [channelsOut], step.bias);
      const to = add(residual ? `${name}/sum` : name, shape);
      const fused = relu && !residual ? 1 : 0;
      writer.operator('conv', [from, kernel, bias], to, OPTIONS.conv, [
        ['i8', same ? SAME : VALID],
        ['i32', stride],
        ['i32', stride],
        ['i8', fused],
        ['i32', 1],
        ['i32', 1],
      ]);
      if (residual) {
        const sum = add(name, shape);
        const other = tensors.get(residual)!;
        writer.operator('add', [to, other], sum, OPTIONS.add, [
          ['i8', relu ? 1 : 0],
        ]);
      }
      break;
    }
    case 'affine': {
      const shape = [views, height, width, channels];
      const scale = writer.constant(`${name}/scale`, [channels], step.scale);
      const offset = writer.constant(`${name}/offset`, [channels], step.offset);
      const scaled = add(`${name}/scaled`, shape);
      writer.operator('mul', [x, scale], scaled, OPTIONS.mul, [['i8', 0]]);
      const to = add(name, shape);
      writer.operator('add', [scaled, offset], to, OPTIONS.add, [
        ['i8', step.relu ? 1 : 0],
      ]);
      break;
    }
    case 'maxPool': {
      const { size, stride, padding } = step;
      const from = padding === 'torch' ? padded(1) : x;
      const shape = [
        views,
        poolSize(step, height),
        poolSize(step, width),
        channels,
      ];
      writer.operator('maxPool', [from], add(name, shape), OPTIONS.pool, [
        ['i8', padding === 'tensorflow' ? SAME : VALID],
        ['i32', stride],
        ['i32', stride],
        ['i32', size],
        ['i32', size],
        ['i8', 0],
      ]);
      break;
    }
    case 'head': {
      const { channelsIn, classes, kernel, bias } = step;
      const axes = writer.constant(
        `${name}/axes`,
        [2],
        Int32Array.of(1, 2),
        INT32,
      );
      const pooled = add(`${name}/pooled`, [views, channelsIn]);
      writer.operator('mean', [x, axes], pooled, OPTIONS.reduce, [['i8', 0]]);
      const rows = Float32Array.from(
        kernel,
        (_, i) =>
          kernel[(i % channelsIn) * classes + Math.floor(i / channelsIn)]!,
      );
      const w = writer.constant(`${name}/kernel`, [classes, channelsIn], rows);
      const b = writer.constant(`${name}/bias`, [classes], bias);
      writer.operator(
        'dense',
        [pooled, w, b],
        add(name, [views, classes]),
        OPTIONS.dense,
        [['i8', 0]],
      );
    }
  }
}

function toOhwi({ kernel, channelsOut }: ConvStep): Float32Array {
  const rows = kernel.length / channelsOut;
  const out = new Float32Array(kernel.length);
  for (let o = 0; o < channelsOut; o++) {
    for (let i = 0; i < rows; i++)
      out[o * rows + i] = kernel[i * channelsOut + o]!;
  }
  return out;
}
