import { existsSync } from 'node:fs';
import { bindingFile, trainerFolder } from './binding.mjs';
import { runNpm } from '../../../scripts/lib/run.mjs';

/**
 * Runs tfjs-node's own installation, which downloads libtensorflow unless it lies in `deps/` and
 * then fetches or compiles the binding.
 *
 * @param {number} [minutes] after which it counts as failed.
 * @returns {Promise<boolean>} whether a binding came out.
 */
export async function rebuild(minutes = 10) {
  await runNpm(['rebuild', '@tensorflow/tfjs-node', '--ignore-scripts=false'], {
    cwd: trainerFolder,
    // Its failure is expected on machines without internet and would only alarm.
    stdio: 'ignore',
    timeout: minutes * 60_000,
  });
  return existsSync(bindingFile);
}
