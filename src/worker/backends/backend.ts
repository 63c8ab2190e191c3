import type { Problem } from '../../core/problems/problem.ts';
import type { BackendName } from '../../model/engine.ts';
import type { TfCore } from '../../model/tf.ts';

/** tfjs with one backend that works in this worker. */
export interface OpenBackend {
  readonly name: BackendName;
  readonly tf: TfCore;
  /** Resolves once the backend is dead; its worker must then be replaced. */
  readonly lost: Promise<Problem>;
  /**
   * Runs work on the backend and throws what tfjs does not: errors that only the device reports,
   * after which results are silently wrong.
   *
   * @throws ProblemError `gpu-lost` at once when the device goes away.
   */
  checked<T>(work: () => Promise<T>): Promise<T>;
}

/** A backend that this machine seems to have. */
export interface Candidate {
  readonly backend: BackendName;
  /** What the GPU calls itself. */
  readonly adapter?: string;
  /** A GPU played by the CPU, slower than WebAssembly. */
  readonly software: boolean;
  open(): Promise<OpenBackend>;
}

/** Looks whether a backend is there, without touching tfjs; throws or gives undefined if not. */
export type Probe = () => Promise<Candidate | undefined>;
