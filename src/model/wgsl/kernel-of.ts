import type { Kernel, Tile } from './conv-spec.ts';
import type { Op, Program } from './ops.ts';
import {
  affineKernel,
  denseKernel,
  meanKernel,
  normaliseKernel,
  poolKernel,
} from './small-kernels.ts';
import { makeKernel, PLAIN } from './tiles.ts';

/** The kernel that carries an operation out, or two in a row. */
export function kernelOf(
  op: Op,
  { tensors }: Program,
  { mean, std }: { mean: readonly number[]; std: readonly number[] },
  tile: Tile = PLAIN,
): Kernel | Kernel[] {
  const tensor = (name: string) => tensors.get(name)!;
  switch (op.kind) {
    case 'normalise':
      return normaliseKernel(tensor(op.output), mean, std);
    case 'conv': {
      const kernel = makeKernel(op.spec, tile) ?? makeKernel(op.spec, PLAIN);
      if (!kernel) throw new Error('no kernel fits a convolution');
      return kernel;
    }
    case 'pool': {
      const { output, second, step } = op;
      return poolKernel(
        step,
        tensor(op.input),
        tensor((output ?? second)!),
        output === undefined ? undefined : tensor(output).num,
        second === undefined ? undefined : tensor(second).num,
      );
    }
    case 'affine':
      return affineKernel(tensor(op.input), tensor(op.output), op.affine.relu);
    case 'head':
      return [
        meanKernel(tensor(op.input)),
        denseKernel(tensor(op.input), tensor(op.output)),
      ];
  }
}
