import { createRequire } from 'node:module';
import path from 'node:path';
import type { LoadedTf, Tf } from '../load-tf.ts';
import { folderOf, isInstalled, requireOf } from './optional.ts';
import { NotHereError } from './not-here.ts';

const require = createRequire(import.meta.url);

interface NativeBackend {
  readonly isUsingGpuDevice: boolean;
}

/**
 * tfjs-node, on the processor.
 *
 * @throws NotHereError
 */
export function loadTensorflow(): LoadedTf {
  const tf = requireNative(require, 'tfjs-node');
  const label = `tfjs-node ${tf.version['tfjs-core']}`;
  return { tf, backend: 'tensorflow', choice: 'tensorflow', label };
}

/**
 * tfjs-node-gpu. Never to be loaded beside tfjs-node: both bring TensorFlow's symbols.
 *
 * @throws NotHereError also when it sees no GPU.
 */
export function loadCuda(): LoadedTf {
  if (!isInstalled('cuda')) {
    throw new NotHereError('tfjs-node-gpu is not installed');
  }
  // XLA's compiler calls ptxas, which comes with the wheels.
  const tools = path.join(
    folderOf('cuda'),
    'node_modules/@tensorflow/tfjs-node-gpu/deps/nvidia/cuda_nvcc/bin',
  );
  process.env['PATH'] = `${process.env['PATH'] ?? ''}${path.delimiter}${tools}`;
  const tf = requireNative(requireOf('cuda'), 'tfjs-node-gpu');
  const native = tf.backend() as unknown as NativeBackend;
  if (!native.isUsingGpuDevice) {
    throw new NotHereError(
      'tfjs-node-gpu loads but sees no GPU: check that nvidia-smi lists it',
      true,
    );
  }
  const label = `tfjs-node-gpu ${tf.version['tfjs-core']}`;
  return { tf, backend: 'tensorflow', choice: 'cuda', label };
}

function requireNative(from: NodeJS.Require, name: string): Tf {
  // TensorFlow's C++ greets on stderr otherwise.
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
  try {
    from.resolve(`@tensorflow/${name}`);
  } catch {
    throw new NotHereError(`${name} is not installed`);
  }
  try {
    return from(`@tensorflow/${name}`) as Tf;
  } catch (error) {
    const [reason] = String(error).split('\n');
    throw new NotHereError(`${name} does not load (${reason?.trim()})`);
  }
}
