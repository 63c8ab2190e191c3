import { UserError } from '../../errors.ts';
import { type Gflops, measureGflops } from '../check/gflops.ts';
import { type GradientCheck, gradientCheck } from '../check/gradient-check.ts';
import type { Backend } from '../choices.ts';
import { loadTf } from '../load-tf.ts';
import { type MachineFacts, machineFacts } from './machine.ts';
import {
  type LibraryFacts,
  libraryFacts,
  packageVersions,
} from './packages.ts';

/** All that `doctor` finds. */
export interface Report {
  readonly machine: MachineFacts;
  readonly packages: Record<string, string | null>;
  /** What computes; absent when the back-end that was asked for cannot be had. */
  readonly backend?: {
    readonly name: Backend;
    readonly label: string;
    /** Whether a program on the processor stands in for a GPU. */
    readonly software: boolean;
    readonly libtensorflow?: LibraryFacts;
  };
  /** Why better back-ends were passed over, one sentence each. */
  readonly notes: readonly string[];
  readonly gradients?: GradientCheck;
  readonly gflops?: Gflops;
  /** What is wrong; absent when all is well. */
  readonly problem?: string;
}

/** Looks at the machine, loads the chosen back-end, checks its gradients and measures it. */
export async function makeReport(options: {
  readonly speed: boolean;
}): Promise<Report> {
  const notes: string[] = [];
  const base = { machine: machineFacts(), packages: packageVersions(), notes };
  let loaded;
  try {
    loaded = await loadTf((line) => notes.push(line));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...base, problem: error.message };
  }
  const libtensorflow = libraryFacts(loaded);
  const backend = {
    name: loaded.choice,
    label: loaded.label,
    software: loaded.software ?? false,
    ...(libtensorflow && { libtensorflow }),
  };
  const gradients = await gradientCheck(loaded.tf);
  if (!gradients.ok) {
    const problem = `${loaded.label} computes wrong gradients (off by ${gradients.difference} at ${gradients.worst}, at most ${gradients.threshold} is rounding): do not train with it. Update the GPU's driver, or choose another with --backend.`;
    return { ...base, backend, gradients, problem };
  }
  const gflops = options.speed ? await measureGflops(loaded.tf) : undefined;
  return { ...base, backend, gradients, ...(gflops && { gflops }) };
}
