import type { Program } from '../wgsl/ops.ts';
import { callsOf } from './calls.ts';
import type { Call } from './kernels.ts';
import { Constants } from './memory/constants.ts';
import { type ConvShape, convShape } from './conv-shape.ts';
import type { ConvStep, HeadStep } from '../plan/plan.ts';
import { Arena } from './memory/arena.ts';
import { type PackedKernel, stagedBytes } from './packed-kernel.ts';
import { type Placed, placeTensors } from './tensors.ts';

/** A network laid out in a memory that is yet to be made. */
export interface Run {
  readonly calls: readonly Call[];
  readonly tensors: ReadonlyMap<string, Placed>;
  readonly bytes: number;
  /** What the memory begins with, besides the kernels. */
  readonly constants: Constants;
  readonly kernels: readonly PlacedKernel[];
  /** Room to pack kernels from; what lies there is overwritten by every run. */
  readonly staging: number;
}

export interface PlacedKernel {
  readonly step: ConvStep | HeadStep;
  readonly packed: PackedKernel;
  readonly at: number;
}

/** Lays out a network's tensors, scratch room and weights, and writes its calls down. */
export function layOutRun(program: Program, threads = 1): Run {
  const arena = new Arena();
  const staging = arena.bytes;
  const tensors = placeTensors(program, arena);
  const shapes = shapesOf(program, tensors, threads);
  const most = (of: (shape: ConvShape) => number) =>
    Math.max(0, ...[...shapes.values()].map(of));
  const planes = arena.take(most(({ planesBytes }) => planesBytes));
  const scratchBytes = Math.ceil(most((one) => one.scratchBytes) / 64) * 64;
  const scratch = arena.take(scratchBytes * threads);
  const staged = most(({ packed }) => stagedBytes(packed));
  arena.take(Math.max(0, staged - (arena.bytes - staging)));

  const kernels = [...shapes].map(([step, { packed }]) => ({
    ...{ step, packed },
    at: arena.take(packed.bytes),
  }));
  const constants = new Constants(arena);
  const calls = callsOf(program, constants, {
    ...{ tensors, shapes, scratch, scratchBytes, planes },
    kernels: new Map(kernels.map(({ step, at }) => [step, at])),
  });
  const { bytes } = arena;
  return { calls, tensors, bytes, constants, kernels, staging };
}

function shapesOf(
  { ops }: Program,
  tensors: ReadonlyMap<string, Placed>,
  threads: number,
): Map<ConvStep | HeadStep, ConvShape> {
  const shapes = new Map<ConvStep | HeadStep, ConvShape>();
  for (const op of ops) {
    if (op.kind === 'head') {
      const { pixel, channels } = tensors.get(op.input)!;
      const mean = { at: 0, height: 1, width: 1, channels, pixel };
      shapes.set(op.step, convShape(op.step, mean, mean));
    } else if (op.kind === 'conv') {
      const made = tensors.get((op.output ?? op.second)!)!;
      shapes.set(
        op.step,
        convShape(op.step, tensors.get(op.input)!, made, threads),
      );
    }
  }
  return shapes;
}
