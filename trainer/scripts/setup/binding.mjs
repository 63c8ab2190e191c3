import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const trainerFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * One of TensorFlow's two packages for Node.
 *
 * @typedef {object} NativePackage
 * @property {string} name
 * @property {string} home the folder whose node_modules it is in.
 * @property {string} folder its own.
 * @property {string} binding its library; 8 is the Node-API version that it is built for.
 */

export const CPU = nativePackage('@tensorflow/tfjs-node', trainerFolder);
export const GPU = nativePackage(
  '@tensorflow/tfjs-node-gpu',
  join(trainerFolder, 'backends/cuda'),
);

/**
 * @param {string} name
 * @param {string} home
 * @returns {NativePackage}
 */
function nativePackage(name, home) {
  const folder = join(home, 'node_modules', name);
  const binding = join(folder, 'lib/napi-v8/tfjs_binding.node');
  return { name, home, folder, binding };
}

const CHECK = `
  const tf = require(process.argv[1]);
  const x = tf.tensor2d([[1, 2], [3, 4]]);
  const [answer] = tf.grad((a) => a.matMul(a).sum())(x).dataSync();
  if (tf.getBackend() !== 'tensorflow' || answer !== 7) process.exit(1);
`;

/** Whether the library is there and computes a gradient. */
export function bindingLoads(one = CPU) {
  return existsSync(one.binding) && bindingWorks(one);
}

/** Tried in a process of its own, since a library that does not fit takes its process down. */
export function bindingWorks(one = CPU) {
  const { status } = spawnSync(process.execPath, ['-e', CHECK, one.name], {
    cwd: one.home,
    stdio: 'ignore',
    timeout: 120_000,
    env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3' },
  });
  return status === 0;
}
