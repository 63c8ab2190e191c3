import type { Problem } from '../../core/problems/problem.ts';
import type { BackendName, Engine } from '../../model/engine.ts';
import type { Network } from '../../model/network.ts';

/** One way of running a network on a backend. */
export interface EngineMaker {
  readonly make: (network: Network) => Promise<Engine>;
  /**
   * Called once the engine has proved right and the page is ready: time to become quicker.
   *
   * @param holds whether the engine still reproduces the known answer.
   */
  readonly improve?: (holds: () => Promise<boolean>) => Promise<void>;
}

/** A backend that works in this worker. */
export interface OpenBackend {
  readonly name: BackendName;
  /** To be tried in this order; the last one is stock tfjs. */
  readonly engines: readonly EngineMaker[];
  /** Resolves once the backend is dead; its worker must then be replaced. */
  readonly lost: Promise<Problem>;
  /**
   * Runs work on the backend and throws what tfjs does not: errors that only the device reports,
   * after which results are silently wrong.
   *
   * @param trial whether another engine can take this one's place, so that its death is not the end.
   * @throws ProblemError `gpu-lost` at once when the device goes away.
   */
  checked<T>(work: () => Promise<T>, trial?: boolean): Promise<T>;
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
