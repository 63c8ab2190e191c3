import type * as Hdf5 from 'h5wasm/node';
import type { Tensor } from '../../../src/model/resnet/weights.ts';

/** Groups with what only further training needs. */
const SKIPPED = new Set(['optimizer', 'optimizer_weights']);

/**
 * The weights in a Keras HDF5 file by layer and part, such as `conv1_conv/kernel`: whole models and
 * weights alone, as Keras 2 and Keras 3 write them.
 *
 * @throws Error when the file is no HDF5 file or damaged.
 */
export async function readKerasHdf5(
  file: string,
): Promise<Map<string, Tensor>> {
  const hdf5 = await import('h5wasm/node');
  await hdf5.ready;
  const opened = new hdf5.File(file, 'r');
  try {
    const tensors = new Map<string, Tensor>();
    walk(hdf5, opened, [], tensors);
    return tensors;
  } finally {
    opened.close();
  }
}

function walk(
  hdf5: typeof Hdf5,
  group: Hdf5.Group,
  path: readonly string[],
  out: Map<string, Tensor>,
): void {
  for (const name of group.keys()) {
    if (SKIPPED.has(name)) continue;
    const entity = group.get(name);
    if (entity instanceof hdf5.Group) walk(hdf5, entity, [...path, name], out);
    else if (entity instanceof hdf5.Dataset) {
      const key = keyOf(group, path, name);
      const value = entity.value;
      if (!isNumbers(value)) continue;
      if (out.has(key)) throw new Error(`it holds "${key}" twice`);
      const data = Float32Array.from(value);
      out.set(key, { shape: entity.shape ?? [], data });
    }
  }
}

function isNumbers(value: unknown): value is Float32Array | Float64Array {
  return value instanceof Float32Array || value instanceof Float64Array;
}

/**
 * Keras 2 and the old format of Keras 3 end in `layer/part:0`. The `.weights.h5` of Keras 3 numbers
 * the parts and has the layer's name as an attribute.
 */
function keyOf(
  group: Hdf5.Group,
  path: readonly string[],
  name: string,
): string {
  if (path.at(-1) !== 'vars')
    return `${path.at(-1) ?? ''}/${name.replace(/:0$/, '')}`;
  const layer = group.attrs['name']?.value;
  const parts =
    group.keys().length === 4
      ? ['gamma', 'beta', 'moving_mean', 'moving_variance']
      : ['kernel', 'bias'];
  return `${typeof layer === 'string' ? layer : path.join('/')}/${parts[Number(name)] ?? name}`;
}
