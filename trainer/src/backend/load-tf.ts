import type { BackendName } from '../../../src/model/engine.ts';
import { UserError } from '../errors.ts';
import {
  type Backend,
  type BackendChoice,
  BACKEND_NAMES,
  chosenBackend,
} from './choices.ts';
import { nvidiaDriverSeen } from './hardware/driver-seen.ts';
import { loadCuda, loadTensorflow } from './load/native.ts';
import { NotHereError } from './load/not-here.ts';
import { isInstalled, readRecord } from './load/optional.ts';
import { loadWasm } from './load/wasm.ts';
import { loadWebgpu } from './load/webgpu.ts';

/** tfjs with its backend, as the trainer uses it. */
export type Tf = typeof import('@tensorflow/tfjs');

export interface LoadedTf {
  readonly tf: Tf;
  readonly backend: BackendName;
  /** Which of the trainer's back-ends it is. */
  readonly choice: Backend;
  /** For people, for example `tfjs-node 4.22.0`. */
  readonly label: string;
  /** Whether a program on the processor stands in for the GPU. */
  readonly software?: boolean;
}

const SETUP = 'npm run trainer -- setup';

/**
 * Loads the back-end that is asked for, or the fastest that works here. Once in a process.
 *
 * @param log gets a line for each better back-end that could not be had, with what to do.
 * @throws UserError when the one that is asked for cannot be had.
 */
export async function loadTf(
  log: (line: string) => void,
  choice: BackendChoice = chosenBackend(),
): Promise<LoadedTf> {
  if (choice === 'auto') return loadBest(log);
  try {
    return await load(choice, true);
  } catch (error) {
    if (!(error instanceof NotHereError)) throw error;
    throw new UserError(
      `${BACKEND_NAMES[choice]} cannot be used here: ${error.message}. "${SETUP} --backend ${choice}" sets it up; without --backend the trainer takes what works.`,
    );
  }
}

async function loadBest(log: (line: string) => void): Promise<LoadedTf> {
  for (const name of candidates(log)) {
    try {
      return await load(name, false);
    } catch (error) {
      if (!(error instanceof NotHereError)) throw error;
      log(
        `${BACKEND_NAMES[name]} is passed over: ${error.message}. "${SETUP}" mends that where it can be mended.`,
      );
      if (error.tensorflowIsLoaded) return loadWasm();
    }
  }
  return loadWasm();
}

/** A library that was never seen working might take the process down, so only `setup` tries those. */
function candidates(log: (line: string) => void): Backend[] {
  const ready = (['cuda', 'webgpu'] as const).filter((name) => {
    const record = readRecord(name);
    if (!record && isInstalled(name)) {
      log(
        `${BACKEND_NAMES[name]} is installed but was never tried; "${SETUP}" does so.`,
      );
    }
    return record?.works === true;
  });
  if (ready.length === 0 && nvidiaDriverSeen()) {
    log(
      `There is an NVIDIA GPU here that the trainer does not use yet; "${SETUP}" sets it up.`,
    );
  }
  return [...ready, 'tensorflow'];
}

/** @param software whether a WebGPU adapter without a GPU will do. */
async function load(name: Backend, software: boolean): Promise<LoadedTf> {
  switch (name) {
    case 'cuda':
      return loadCuda();
    case 'webgpu':
      return loadWebgpu(software);
    case 'tensorflow':
      return loadTensorflow();
    case 'wasm':
      return loadWasm();
  }
}
