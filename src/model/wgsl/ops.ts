import type { ConvStep, HeadStep, MaxPoolStep } from '../plan/plan.ts';
import type { ConvSpec, Num } from './conv-spec.ts';

/** A buffer of activations, views x height x width x channels. */
export interface TensorInfo {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly num: Num;
}

/** `x * scale + offset`, then ReLU where `relu`: a pre-activation. */
export interface Affine {
  readonly scale: Float32Array;
  readonly offset: Float32Array;
  readonly relu: boolean;
}

interface Made {
  readonly input: string;
  /** Missing when nobody reads it but the affine step that is fused in. */
  readonly output?: string;
  readonly second?: string;
  readonly affine?: Affine;
}

export type Op =
  | { readonly kind: 'normalise'; readonly output: string }
  | (Made & {
      readonly kind: 'conv';
      readonly spec: ConvSpec;
      readonly step: ConvStep;
      readonly residual?: string;
    })
  | (Made & { readonly kind: 'pool'; readonly step: MaxPoolStep })
  | {
      readonly kind: 'affine';
      readonly input: string;
      readonly output: string;
      readonly affine: Affine;
    }
  | {
      readonly kind: 'head';
      readonly input: string;
      readonly output: string;
      readonly step: HeadStep;
    };

/** What a GPU is to do, in order, and the tensors between. */
export interface Program {
  readonly ops: readonly Op[];
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  readonly logits: string;
  readonly features: string;
  readonly classes: number;
}

/** Bytes of a tensor for one view, channels filled up to quads. */
export function bytesOf({ height, width, channels, num }: TensorInfo): number {
  const quads = Math.ceil(channels / 4);
  return height * width * quads * (num === 'f16' ? 8 : 16);
}

export function readsOf(op: Op): string[] {
  if (op.kind === 'normalise') return [];
  const residual = op.kind === 'conv' ? op.residual : undefined;
  return residual === undefined ? [op.input] : [op.input, residual];
}

export function writesOf(op: Op): string[] {
  const second = 'second' in op ? op.second : undefined;
  return [op.output, second].filter((name) => name !== undefined);
}

const NONE = new Float32Array();

/** An operation whose numbers lie on the device: they would stay in memory twice otherwise. */
export function withoutNumbers(op: Op): Op {
  if (op.kind === 'conv') {
    const { coded: _, ...step } = op.step;
    return { ...op, step: { ...step, kernel: NONE } };
  }
  if (op.kind === 'head') return { ...op, step: { ...op.step, kernel: NONE } };
  return op;
}
