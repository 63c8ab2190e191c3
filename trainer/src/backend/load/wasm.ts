import { createRequire } from 'node:module';
import path from 'node:path';
import type { LoadedTf, Tf } from '../load-tf.ts';
import { registerWasmGradients } from './wasm-gradients.ts';

const require = createRequire(import.meta.url);

/** tfjs's WebAssembly back-end, which works everywhere. */
export async function loadWasm(): Promise<LoadedTf> {
  const tf = require('@tensorflow/tfjs') as Tf;
  const wasm =
    require('@tensorflow/tfjs-backend-wasm') as typeof import('@tensorflow/tfjs-backend-wasm');
  const entry = require.resolve('@tensorflow/tfjs-backend-wasm');
  wasm.setWasmPaths(path.dirname(entry) + path.sep);
  registerWasmGradients(tf);
  await tf.setBackend('wasm');
  await tf.ready();
  const label = `tfjs-backend-wasm ${wasm.version_wasm}`;
  return { tf, backend: 'wasm', choice: 'wasm', label };
}
