import type { Tensor1D, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core';
import type { Plan, Step } from '../plan/plan.ts';
import { INPUT } from '../resnet/graph.ts';
import type { TfCore } from '../tf.ts';

/** A plan whose weights lie on the backend of `tf`. */
export interface UploadedPlan {
  readonly plan: Plan;
  readonly tensors: ReadonlyMap<Step, readonly UploadedTensor[]>;
  dispose(): void;
}

type UploadedTensor = Tensor4D | Tensor2D | Tensor1D;

/** Copies a plan's weights to the current backend and keeps no others. */
export function uploadPlan(tf: TfCore, plan: Plan): UploadedPlan {
  const tensors = new Map(
    plan.steps.map((step) => [withoutNumbers(step), upload(tf, step)] as const),
  );
  return {
    plan: { ...plan, steps: [...tensors.keys()] },
    tensors,
    dispose: () => [...tensors.values()].flat().forEach((t) => t.dispose()),
  };
}

function upload(tf: TfCore, step: Step): UploadedTensor[] {
  switch (step.kind) {
    case 'conv': {
      const { size, channelsIn, channelsOut } = step;
      return [
        tf.tensor4d(step.kernel, [size, size, channelsIn, channelsOut]),
        tf.tensor1d(step.bias),
      ];
    }
    case 'affine':
      return [tf.tensor1d(step.scale), tf.tensor1d(step.offset)];
    case 'head':
      return [
        tf.tensor2d(step.kernel, [step.channelsIn, step.classes]),
        tf.tensor1d(step.bias),
      ];
    case 'maxPool':
      return [];
  }
}

const NONE = new Float32Array();

/** A step's way of running alone: ResNet-101's numbers would stay in memory twice otherwise. */
function withoutNumbers(step: Step): Step {
  switch (step.kind) {
    case 'conv': {
      const { coded: _, ...rest } = step;
      return { ...rest, kernel: NONE, bias: NONE };
    }
    case 'head':
      return { ...step, kernel: NONE, bias: NONE };
    case 'affine':
      return { ...step, scale: NONE, offset: NONE };
    case 'maxPool':
      return step;
  }
}

/**
 * Runs a plan.
 *
 * @param input batch x height x width x 3, normalised; it is left alone.
 * @param keep names of tensors to hand out besides the output.
 * @returns the tensors by name; the caller disposes of them.
 */
export function runPlan(
  tf: TfCore,
  uploaded: UploadedPlan,
  input: Tensor4D,
  keep: readonly string[] = [],
): Map<string, Tensor4D | Tensor2D> {
  const { steps, output } = uploaded.plan;
  const wanted = new Set([...keep, output]);
  const lastUse = new Map<string, number>();
  steps.forEach((step, i) => {
    lastUse.set(step.input, i);
    if (step.kind === 'conv' && step.residual) lastUse.set(step.residual, i);
  });
  const live = new Map<string, Tensor4D | Tensor2D>([[INPUT, input]]);
  steps.forEach((step, i) => {
    const made = tf.tidy(() => runStep(tf, step, uploaded, live));
    live.set(step.output, made);
    for (const name of [step.input, residualOf(step)]) {
      if (name === undefined || lastUse.get(name) !== i) continue;
      if (!wanted.has(name) && name !== INPUT) live.get(name)?.dispose();
      if (!wanted.has(name)) live.delete(name);
    }
  });
  live.delete(INPUT);
  return live;
}

const residualOf = (step: Step) =>
  step.kind === 'conv' ? step.residual : undefined;

function runStep(
  tf: TfCore,
  step: Step,
  uploaded: UploadedPlan,
  live: ReadonlyMap<string, Tensor4D | Tensor2D>,
): Tensor4D | Tensor2D {
  const x = live.get(step.input) as Tensor4D;
  const [first, second] = uploaded.tensors.get(step) ?? [];
  switch (step.kind) {
    case 'conv': {
      const { pad, stride, residual } = step;
      const strided = stride > 1 && pad > 0;
      const y = tf.fused.conv2d({
        // Explicit, since TensorFlow's "same" pads a strided convolution otherwise.
        x: strided ? padSides(tf, x, pad) : x,
        filter: first as Tensor4D,
        strides: stride,
        pad: strided ? 'valid' : 'same',
        bias: second as Tensor1D,
        ...(step.relu && !residual ? { activation: 'relu' } : {}),
      });
      if (!residual) return y;
      const sum = tf.add<Tensor4D>(y, live.get(residual)!);
      return step.relu ? tf.relu(sum) : sum;
    }
    case 'affine': {
      const y = tf.add<Tensor4D>(tf.mul(x, first!), second!);
      return step.relu ? tf.relu(y) : y;
    }
    case 'maxPool': {
      const torch = step.padding === 'torch';
      return tf.maxPool(
        torch ? padSides(tf, x, 1) : x,
        step.size,
        step.stride,
        step.padding === 'tensorflow' ? 'same' : 'valid',
      );
    }
    case 'head':
      return tf.add<Tensor2D>(
        tf.matMul(tf.mean<Tensor2D>(x, [1, 2]), first as Tensor2D),
        second!,
      );
  }
}

function padSides(tf: TfCore, x: Tensor4D, pad: number): Tensor4D {
  return tf.pad(x, [
    [0, 0],
    [pad, pad],
    [pad, pad],
    [0, 0],
  ]);
}
