import { INPUT } from '../resnet/graph.ts';
import { layOut } from '../wgsl/lay-out.ts';
import { type Program, type TensorInfo } from '../wgsl/ops.ts';
import type { Arena } from './memory/arena.ts';

/** The next multiple of 8: what panels, and so pixels, are filled up to. */
export function fillUp(channels: number): number {
  return Math.ceil(channels / 8) * 8;
}

/** A tensor in memory, height x width x pixel numbers of f32. */
export interface Placed {
  readonly at: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** Numbers that a pixel takes: channels filled up with zeros, but for the picture's three. */
  readonly pixel: number;
}

/** Gives each tensor its place; those that are never alive together share one. */
export function placeTensors(
  program: Program,
  arena: Arena,
): Map<string, Placed> {
  const wide = new Map<string, TensorInfo>();
  for (const [name, tensor] of program.tensors) {
    wide.set(name, { ...tensor, channels: fillUp(tensor.channels) });
  }
  const keep = [program.logits, program.features];
  const { buffers, place } = layOut({ ...program, tensors: wide }, keep);
  const addresses = buffers.map((bytes) => arena.take(bytes));
  const placed = new Map<string, Placed>();
  for (const [name, tensor] of program.tensors) {
    const { height, width, channels } = tensor;
    const pixel = name === INPUT ? channels : fillUp(channels);
    const at = addresses[place.get(name)!]!;
    placed.set(name, { at, height, width, channels, pixel });
  }
  return placed;
}
