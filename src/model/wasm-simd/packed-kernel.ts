import type { CodedKernel, ConvStep, HeadStep } from '../plan/plan.ts';
import type { Kernels } from './kernels.ts';
import { fillUp } from './tensors.ts';

/** How a kernel lies in memory: panels of eight output channels. */
export interface PackedKernel {
  readonly taps: number;
  readonly channelsIn: number;
  readonly channelsOut: number;
  readonly coded: boolean;
  /** Numbers in a panel's column. */
  readonly depth: number;
  readonly panels: number;
  readonly bytes: number;
  /** Bytes from a panel, tap and input channel to the next. */
  readonly pitches: readonly [panel: number, tap: number, channel: number];
}

/**
 * Plans a kernel's place.
 *
 * @param pixel channels that a pixel of the input takes in memory.
 * @param winograd nine taps beside each other, as its transformation reads them.
 */
export function packedKernel(
  step: ConvStep | HeadStep,
  pixel: number,
  winograd = false,
): PackedKernel {
  const conv = step.kind === 'conv';
  const taps = conv ? step.size ** 2 : 1;
  const { channelsIn } = step;
  const channelsOut = conv ? step.channelsOut : step.classes;
  const coded = conv && step.coded !== undefined;
  const depth = fillUp(winograd ? pixel : taps * pixel);
  const eight = coded ? 8 : 32;
  const panel = (winograd ? 9 : 1) * depth * eight;
  const panels = fillUp(channelsOut) / 8;
  return {
    ...{ taps, channelsIn, channelsOut, coded, depth, panels },
    bytes: panels * panel,
    pitches: winograd
      ? [panel, eight, 9 * eight]
      : [panel, pixel * eight, eight],
  };
}

/** Bytes that a kernel takes while it waits to be packed. */
export function stagedBytes(packed: PackedKernel): number {
  const { taps, channelsIn, channelsOut, coded } = packed;
  return taps * channelsIn * channelsOut * (coded ? 1 : 4);
}

/**
 * Lays a kernel out at its place, which holds zeros so far.
 *
 * @param staging an address with room for {@link stagedBytes}.
 * @throws Error when a code needs more than 8 bits with a sign.
 */
export function packKernel(
  kernels: Kernels,
  memory: WebAssembly.Memory,
  step: ConvStep | HeadStep,
  packed: PackedKernel,
  at: number,
  staging: number,
): void {
  const { taps, channelsIn, channelsOut, pitches } = packed;
  const shape = [taps, channelsIn, channelsOut] as const;
  const coded = codesOf(step);
  if (!coded) {
    new Float32Array(memory.buffer).set(step.kernel, staging / 4);
    kernels.packNumbers(staging, ...shape, at, ...pitches);
    return;
  }
  const { codes, zero } = coded;
  new Uint8Array(memory.buffer).set(codes, staging);
  if (!kernels.packCodes(staging, ...shape, zero, at, ...pitches)) {
    throw new Error(`"${step.output}" has codes beyond 8 bits with a sign`);
  }
}

/** What every channel's sum is multiplied by. */
export function scaleOf(step: ConvStep | HeadStep): Float32Array {
  const channels = step.kind === 'conv' ? step.channelsOut : step.classes;
  return codesOf(step)?.scale ?? new Float32Array(channels).fill(1);
}

function codesOf(step: ConvStep | HeadStep): CodedKernel | undefined {
  return step.kind === 'conv' ? step.coded : undefined;
}
