import { bytesOf, type Program, readsOf, writesOf } from './ops.ts';

/** Which buffer holds which tensor. Tensors that are never alive together share one. */
export interface Layout {
  /** Bytes of each buffer for one view. */
  readonly buffers: readonly number[];
  readonly place: ReadonlyMap<string, number>;
}

/**
 * Plans buffers: each tensor takes the free one that fits it best; a buffer is free again after the
 * last operation that reads it.
 *
 * @param keep tensors that must outlive the run.
 */
export function layOut(program: Program, keep: readonly string[]): Layout {
  const { ops, tensors } = program;
  const lastRead = new Map<string, number>();
  ops.forEach((op, i) => readsOf(op).forEach((name) => lastRead.set(name, i)));
  const buffers: number[] = [];
  const free = new Set<number>();
  const place = new Map<string, number>();
  ops.forEach((op, i) => {
    for (const name of writesOf(op)) {
      const bytes = bytesOf(tensors.get(name)!);
      const index = bestFit(buffers, free, bytes) ?? buffers.push(0) - 1;
      free.delete(index);
      buffers[index] = Math.max(buffers[index]!, bytes);
      place.set(name, index);
    }
    for (const name of [...readsOf(op), ...writesOf(op)]) {
      const done = (lastRead.get(name) ?? i) <= i;
      if (done && !keep.includes(name)) free.add(place.get(name)!);
    }
  });
  return { buffers, place };
}

/** The smallest free buffer that is large enough, else the largest. */
function bestFit(
  buffers: readonly number[],
  free: ReadonlySet<number>,
  bytes: number,
): number | undefined {
  const sorted = [...free].sort((a, b) => buffers[a]! - buffers[b]!);
  return sorted.find((i) => buffers[i]! >= bytes) ?? sorted.at(-1);
}
