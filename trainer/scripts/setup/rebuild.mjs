import { existsSync } from 'node:fs';
import { CPU, GPU } from './binding.mjs';
import { runNpm } from '../../../scripts/lib/run.mjs';

/** Minutes after which an installation counts as failed. */
const MINUTES = 10;

/**
 * Runs the package's own installation, which downloads libtensorflow (tfjs-node: unless it lies in
 * `deps/`) and then fetches or compiles the binding.
 *
 * @returns {Promise<boolean>} whether a binding came out.
 */
export async function rebuild(one = CPU) {
  return run(one, ['rebuild', one.name, '--ignore-scripts=false']);
}

/**
 * Compiles tfjs-node-gpu's binding against the library in `deps/`, which its own installation would
 * download anew.
 *
 * @returns {Promise<boolean>} whether a binding came out.
 */
export async function compileGpu() {
  return run(GPU, ['run', 'compile']);
}

/**
 * @param {import('./binding.mjs').NativePackage} one
 * @param {string[]} args
 */
async function run(one, args) {
  await runNpm(args, {
    cwd: one.home,
    // Its failure is expected on machines without internet and would only alarm.
    stdio: 'ignore',
    timeout: MINUTES * 60_000,
  });
  return existsSync(one.binding);
}
