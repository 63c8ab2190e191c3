import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../errors.ts';
import type { Part } from './parts.ts';

/** PyTorch in a process of its own, which trains a step when it is told to. */
export interface Torch {
  /** For people, for example `torch 2.9.0`. */
  readonly label: string;
  /** Trains one step; gives the seconds that it took. */
  step(): Promise<number>;
  close(): void;
}

export interface TorchOptions {
  readonly batch: number;
  readonly threads: number;
  /** Whether the processor's seconds count instead of the clock's. */
  readonly cpuTime: boolean;
}

interface Line {
  readonly ready?: Readonly<Record<string, string>>;
  readonly seconds?: number;
}

const SCRIPT = path.resolve(
  import.meta.dirname,
  '../../scripts/bench/torch_bench.py',
);

/**
 * @param python an interpreter that has torch and torchvision.
 * @throws UserError when it has not.
 */
export async function startTorch(
  python: string,
  part: Part,
  { batch, threads, cpuTime }: TorchOptions,
): Promise<Torch> {
  const args = [
    ...['--part', part, '--batch', batch, '--threads', threads],
    ...(cpuTime ? ['--cpu-time'] : []),
  ];
  const child = spawn(python, [SCRIPT, ...args.map(String)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    windowsHide: true,
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<Line> => {
    const line = await lines.next();
    if (!line.done) return JSON.parse(line.value) as Line;
    throw new UserError(
      `${python} does not run PyTorch's side of the benchmark: "${python} -m pip install torch torchvision" installs what it takes.`,
    );
  };
  const { ready = {} } = await next();
  return {
    label: Object.entries(ready)
      .map((entry) => entry.join(' '))
      .join(', '),
    async step() {
      child.stdin.write('step\n');
      return (await next()).seconds ?? NaN;
    },
    close: () => child.stdin.end(),
  };
}
