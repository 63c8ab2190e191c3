import { BINDING } from './conv-parts.ts';
import type { GpuMemory } from './gpu-memory.ts';
import type { Affine, Op, Program } from './ops.ts';
import type { ConvStep } from '../plan/plan.ts';
import { type Codes, packBlocks, toBytes } from './pack.ts';

export type CodesOf = (step: ConvStep) => Codes | undefined;

/** Copies kernels, biases and factors to the device, in the layout that the kernels read. */
export function uploadConstants(
  program: Program,
  memory: GpuMemory,
  codesOf: CodesOf,
): Map<Op, Readonly<Record<number, GPUBuffer>>> {
  return new Map(
    program.ops.map((op) => [op, constantsOf(op, memory, codesOf)]),
  );
}

function constantsOf(
  op: Op,
  memory: GpuMemory,
  codesOf: CodesOf,
): Record<number, GPUBuffer> {
  switch (op.kind) {
    case 'conv':
      return convConstants(op, memory, codesOf);
    case 'pool':
      return op.affine
        ? { [BINDING.post]: memory.upload(affineQuads(op.affine)) }
        : {};
    case 'affine':
      return { [BINDING.post]: memory.upload(affineQuads(op.affine)) };
    case 'head': {
      const { kernel, bias, channelsIn, classes } = op.step;
      const quads = Math.ceil(channelsIn / 4) * 4;
      const rows = new Float32Array(classes * quads);
      for (let i = 0; i < channelsIn; i++) {
        for (let k = 0; k < classes; k++) {
          rows[k * quads + i] = kernel[i * classes + k]!;
        }
      }
      return {
        [BINDING.weights]: memory.upload(rows),
        [BINDING.post]: memory.upload(Float32Array.from(bias)),
      };
    }
    case 'normalise':
      return {};
  }
}

function convConstants(
  { spec, step, affine }: Op & { kind: 'conv' },
  memory: GpuMemory,
  codesOf: CodesOf,
): Record<number, GPUBuffer> {
  const { size, channelsIn, channelsOut, bias } = step;
  const codes = spec.weights === 'i8' ? codesOf(step) : null;
  if (codes === undefined) throw new Error('a kernel is not made of codes');
  const blocks = packBlocks<Int8Array | Float32Array>(
    codes?.codes ?? step.kernel,
    size ** 2,
    channelsIn,
    channelsOut,
  );
  const width = spec.outQuads * 4;
  const post = new Float32Array(4 * width);
  post.set(bias);
  if (codes) post.set(codes.scale, width);
  if (affine) {
    post.set(affine.scale, 2 * width);
    post.set(affine.offset, 3 * width);
  }
  return {
    [BINDING.weights]: memory.upload(toBytes(blocks, spec.weights)),
    [BINDING.post]: memory.upload(post),
  };
}

/** Factors, then summands, each filled up to whole quads. */
function affineQuads({ scale, offset }: Affine): Float32Array<ArrayBuffer> {
  const width = Math.ceil(scale.length / 4) * 4;
  const out = new Float32Array(2 * width);
  out.set(scale);
  out.set(offset, width);
  return out;
}
