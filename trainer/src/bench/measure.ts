import type { Tf } from '../backend/load-tf.ts';
import { type Part, preparePart } from './parts.ts';
import { median } from './statistics.ts';
import { startTorch } from './torch.ts';

export interface Measured {
  readonly batch: number;
  /** By the median step. */
  readonly cropsPerSecond: number;
  readonly seconds: readonly number[];
  /** PyTorch's steps, each right after one of ours. */
  readonly torch?: {
    readonly label: string;
    readonly cropsPerSecond: number;
    readonly seconds: readonly number[];
    /** Our speed over PyTorch's: the median of the pairs, as other work slows both of a pair. */
    readonly ratio: number;
  };
}

export interface MeasureOptions {
  readonly batch: number;
  readonly steps: number;
  readonly threads: number;
  /** Counts the seconds that the processor worked for a step: other programs slow those less. */
  readonly cpuTime: boolean;
  /** A Python with PyTorch. */
  readonly torch?: string;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

/** Times training steps of one part, ours and PyTorch's in turn. The first of each does not count. */
export async function measurePart(
  tf: Tf,
  part: Part,
  {
    batch,
    steps,
    threads,
    cpuTime,
    torch: python,
    signal,
    log,
  }: MeasureOptions,
): Promise<Measured> {
  const torch = python
    ? await startTorch(python, part, { batch, threads, cpuTime })
    : undefined;
  try {
    const step = preparePart(tf, part, batch);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let i = 0; i <= steps; i++) {
      signal.throwIfAborted();
      const start = clock(cpuTime);
      await step();
      const seconds = clock(cpuTime) - start;
      const other = await torch?.step();
      if (i === 0) continue;
      ours.push(seconds);
      if (other !== undefined) theirs.push(other);
      const beside = other ? `, PyTorch ${other.toFixed(2)} s` : '';
      log(`${part} step ${i}: ${seconds.toFixed(2)} s${beside}`);
    }
    const measured = {
      batch,
      cropsPerSecond: batch / median(ours),
      seconds: ours,
    };
    if (!torch) return measured;
    return {
      ...measured,
      torch: {
        label: torch.label,
        cropsPerSecond: batch / median(theirs),
        seconds: theirs,
        ratio: median(ours.map((seconds, i) => theirs[i]! / seconds)),
      },
    };
  } finally {
    torch?.close();
  }
}

/** In seconds, from some beginning on. */
function clock(cpuTime: boolean): number {
  if (!cpuTime) return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
