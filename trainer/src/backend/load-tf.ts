import { createRequire } from 'node:module';
import path from 'node:path';
import type { BackendName } from '../../../src/model/engine.ts';

/** tfjs with its backend, as the trainer uses it. */
export type Tf = typeof import('@tensorflow/tfjs');

export interface LoadedTf {
  readonly tf: Tf;
  readonly backend: BackendName;
  /** For people, for example `tfjs-node 4.22.0`. */
  readonly label: string;
}

const require = createRequire(import.meta.url);

/**
 * Loads the fastest tfjs that works here: tfjs-node-gpu (CUDA), tfjs-node, wasm.
 *
 * @param log gets one line for each back-end that did not load.
 */
export async function loadTf(log: (line: string) => void): Promise<LoadedTf> {
  // TensorFlow's C++ greets on stderr otherwise.
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
  for (const name of ['tfjs-node-gpu', 'tfjs-node']) {
    const loaded = tryNative(name, log);
    if (loaded) return loaded;
  }
  return loadWasm();
}

function tryNative(
  name: string,
  log: (line: string) => void,
): LoadedTf | undefined {
  try {
    require.resolve(`@tensorflow/${name}`);
  } catch {
    return undefined;
  }
  try {
    const tf = require(`@tensorflow/${name}`) as Tf;
    const label = `${name} ${tf.version['tfjs-core']}`;
    return { tf, backend: 'tensorflow', label };
  } catch (error) {
    const [reason] = String(error).split('\n');
    log(`${name} does not load here (${reason}); trying the next back-end.`);
    return undefined;
  }
}

async function loadWasm(): Promise<LoadedTf> {
  const tf = require('@tensorflow/tfjs') as Tf;
  const wasm =
    require('@tensorflow/tfjs-backend-wasm') as typeof import('@tensorflow/tfjs-backend-wasm');
  const entry = require.resolve('@tensorflow/tfjs-backend-wasm');
  wasm.setWasmPaths(path.dirname(entry) + path.sep);
  await tf.setBackend('wasm');
  await tf.ready();
  const label = `tfjs-backend-wasm ${wasm.version_wasm}`;
  return { tf, backend: 'wasm', label };
}
