import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const trainerFolder = fileURLToPath(new URL('../..', import.meta.url));
export const packageFolder = join(
  trainerFolder,
  'node_modules/@tensorflow/tfjs-node',
);
/** tfjs-node's own library; 8 is the Node-API version that it is built for. */
export const bindingFile = join(packageFolder, 'lib/napi-v8/tfjs_binding.node');

const CHECK = `
  const tf = require('@tensorflow/tfjs-node');
  const x = tf.tensor2d([[1, 2], [3, 4]]);
  const [answer] = tf.grad((a) => a.matMul(a).sum())(x).dataSync();
  if (tf.getBackend() !== 'tensorflow' || answer !== 7) process.exit(1);
`;

/** Whether the library is there and computes a gradient. */
export function bindingLoads() {
  return existsSync(bindingFile) && bindingWorks();
}

/** Tried in a process of its own, since a library that does not fit takes its process down. */
export function bindingWorks() {
  const { status } = spawnSync(process.execPath, ['-e', CHECK], {
    cwd: trainerFolder,
    stdio: 'ignore',
    timeout: 120_000,
    env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3' },
  });
  return status === 0;
}
