import type { Plan, Step } from '../plan/plan.ts';
import { INPUT } from '../resnet/graph.ts';
import type { Num, WeightType } from './conv-spec.ts';
import type { Op, Program, TensorInfo } from './ops.ts';
import { poolSize } from './pool.ts';

export interface CompileOptions {
  /** Side of the square input in pixels. */
  readonly crop: number;
  /** What convolutions read and multiply. Residual sums stay 32 bit wherever they can. */
  readonly num: Num;
  /** How the kernel of a step will lie in memory. */
  readonly weights: (step: Step & { kind: 'conv' }) => WeightType;
}

/**
 * Turns a plan into the kernels' work: pre-activations are fused into what comes before them, every
 * tensor gets its size and its kind of number.
 *
 * @throws Error when the plan has a form that no ResNet has.
 */
export function compilePlan(plan: Plan, options: CompileOptions): Program {
  const tensors = new Map<string, TensorInfo>();
  const { crop } = options;
  const numOf = numbers(plan, options.num);
  const add = (name: string, height: number, width: number, channels: number) =>
    tensors.set(name, { name, height, width, channels, num: numOf(name) });
  add(INPUT, crop, crop, 3);
  const ops: Op[] = [{ kind: 'normalise', output: INPUT }];
  const fused = fusedAffines(plan);
  let features = INPUT;

  for (const step of plan.steps) {
    if (step.kind === 'affine' && fused.has(step)) continue;
    const from = tensors.get(step.input);
    if (!from) throw new Error(`nothing makes "${step.input}"`);
    const { input, output } = step;
    const { height, width, channels } = from;
    if (step.kind === 'head') {
      features = input;
      add(output, 1, 1, step.classes);
      ops.push({ kind: 'head', input, output, step });
    } else if (step.kind === 'affine') {
      add(output, height, width, channels);
      ops.push({ kind: 'affine', input, output, affine: step });
    } else {
      const size =
        step.kind === 'conv'
          ? (length: number) =>
              Math.floor((length + 2 * step.pad - step.size) / step.stride) + 1
          : (length: number) => poolSize(step, length);
      const made = step.kind === 'conv' ? step.channelsOut : channels;
      const affine = [...fused].find((one) => one.input === output);
      const alone = !affine || usesOf(plan, output) > 1;
      if (alone) add(output, size(height), size(width), made);
      if (affine) add(affine.output, size(height), size(width), made);
      const io = {
        input,
        ...(alone && { output }),
        ...(affine && { second: affine.output, affine }),
      };
      if (step.kind === 'maxPool') {
        ops.push({ kind: 'pool', step, ...io });
        continue;
      }
      const { residual } = step;
      const spec = {
        inHeight: height,
        inWidth: width,
        inQuads: Math.ceil(channels / 4),
        outHeight: size(height),
        outWidth: size(width),
        outQuads: Math.ceil(made / 4),
        size: step.size,
        stride: step.stride,
        pad: step.pad,
        weights: options.weights(step),
        input: from.num,
        relu: step.relu,
        ...(residual && { residual: tensors.get(residual)!.num }),
        ...(alone && { output: numOf(output) }),
        ...(affine && { second: numOf(affine.output) }),
      };
      ops.push({
        kind: 'conv',
        spec,
        step,
        ...io,
        ...(residual && { residual }),
      });
    }
  }
  const logits = plan.output;
  const classes = tensors.get(logits)?.channels ?? 0;
  return { ops, tensors, logits, features, classes };
}

type AffineStep = Step & { kind: 'affine' };

/** Pre-activations of what a convolution or a pooling makes: these can write them at once. */
function fusedAffines({ steps }: Plan): Set<AffineStep> {
  const made = new Set(
    steps
      .filter((step) => step.kind === 'conv' || step.kind === 'maxPool')
      .map((step) => step.output),
  );
  const fused = new Set<AffineStep>();
  for (const step of steps) {
    // A kernel writes one pre-activation at most.
    if (step.kind !== 'affine' || !step.relu || !made.delete(step.input)) {
      continue;
    }
    fused.add(step);
  }
  return fused;
}

function usesOf({ steps }: Plan, name: string): number {
  return steps.filter(
    (step) =>
      step.input === name || (step.kind === 'conv' && step.residual === name),
  ).length;
}

/** 16 bit for what convolutions read, if wanted; 32 bit for all that is summed up and handed out. */
function numbers({ steps }: Plan, num: Num): (name: string) => Num {
  const read = new Set(
    steps.filter((step) => step.kind === 'conv').map((step) => step.input),
  );
  return (name) => (read.has(name) ? num : 'f32');
}
