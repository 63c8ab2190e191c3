import { join } from 'node:path';
import { install } from './install.mjs';
import { trainerFolder } from './paths.mjs';
import { QUIET_STDOUT, runNode } from './run.mjs';

/**
 * Installs trainer/ where it is not yet, and gives it TensorFlow where that can be had. Prints to
 * stderr only.
 *
 * @returns {Promise<number>} 0 when the trainer can be run, with TensorFlow or without.
 */
export async function installTrainer() {
  // Install scripts would download: onnxruntime's GPU files, which nothing here uses, and
  // libtensorflow, which trainer/scripts/setup.mjs gets in a way that may fail.
  const code = await install(trainerFolder, {
    args: ['--ignore-scripts'],
    env: { ONNXRUNTIME_NODE_INSTALL: 'skip' },
  });
  if (code !== 0) return code;
  return runNode([join(trainerFolder, 'scripts/setup.mjs')], {
    cwd: trainerFolder,
    stdio: [...QUIET_STDOUT],
  });
}
