import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf } from '../load/optional.ts';
import type { LoadedTf } from '../load-tf.ts';

const TRAINER = path.resolve(import.meta.dirname, '../../..');

/** The packages that decide what computes, and where each would be. */
const PACKAGES: readonly (readonly [name: string, home: string])[] = [
  ['@tensorflow/tfjs', TRAINER],
  ['@tensorflow/tfjs-node', TRAINER],
  ['@tensorflow/tfjs-backend-wasm', TRAINER],
  ['@tensorflow/tfjs-node-gpu', folderOf('cuda')],
  ['@tensorflow/tfjs-backend-webgpu', folderOf('webgpu')],
  ['webgpu', folderOf('webgpu')],
  ['onnxruntime-node', TRAINER],
  ['sharp', TRAINER],
];

/** Versions by package name; null for those that are not installed. */
export function packageVersions(): Record<string, string | null> {
  return Object.fromEntries(
    PACKAGES.map(([name, home]) => [name, versionIn(home, name)]),
  );
}

function versionIn(home: string, name: string): string | null {
  try {
    const file = path.join(home, 'node_modules', name, 'package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string;
    };
    return version;
  } catch {
    return null;
  }
}

export interface LibraryFacts {
  /** TensorFlow's own version. */
  readonly version: string;
  /** From Google's storage, or out of TensorFlow's Python wheel. */
  readonly from: 'prebuilt' | 'wheel';
  readonly usesGpu: boolean;
}

/** TensorFlow's library under a native back-end, else undefined. */
export function libraryFacts({
  tf,
  choice,
}: LoadedTf): LibraryFacts | undefined {
  if (choice !== 'cuda' && choice !== 'tensorflow') return undefined;
  const { binding, isUsingGpuDevice } = tf.backend() as unknown as {
    readonly binding: { readonly TF_Version: string };
    readonly isUsingGpuDevice: boolean;
  };
  const home =
    choice === 'cuda'
      ? path.join(folderOf('cuda'), 'node_modules/@tensorflow/tfjs-node-gpu')
      : path.join(TRAINER, 'node_modules/@tensorflow/tfjs-node');
  // Only wheels bring the library under this name.
  const wheel = path.join(home, 'deps/lib/libtensorflow_cc.so.2');
  return {
    version: binding.TF_Version,
    from: existsSync(wheel) ? 'wheel' : 'prebuilt',
    usesGpu: isUsingGpuDevice,
  };
}
