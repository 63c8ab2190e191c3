import { Dataset, File, Group } from 'jsfive';
import { sizeOf, type Tensor } from '../../../src/model/resnet/weights.ts';

/** Groups with what only further training needs. */
const SKIPPED = new Set(['optimizer', 'optimizer_weights']);
const NUMBERS = /^[<>|][fiu]\d$/;

/**
 * The weights in a Keras HDF5 file by layer and part, such as `conv1_conv/kernel`: whole models and
 * weights alone, as Keras 2 and Keras 3 write them.
 *
 * @throws Error when the bytes are no HDF5 file or cut short.
 */
export function readKerasHdf5(bytes: Uint8Array): Map<string, Tensor> {
  // A copy of its own: jsfive takes an ArrayBuffer, and a Buffer may be a part of one.
  const file = new File(new Uint8Array(bytes).buffer, '');
  const tensors = new Map<string, Tensor>();
  walk(file, [], tensors);
  return tensors;
}

function walk(
  group: Group,
  path: readonly string[],
  out: Map<string, Tensor>,
): void {
  for (const name of group.keys) {
    if (SKIPPED.has(name)) continue;
    const entity = group.get(name);
    if (entity instanceof Group) walk(entity, [...path, name], out);
    else if (entity instanceof Dataset) {
      if (!NUMBERS.test(String(entity.dtype))) continue;
      const key = keyOf(group, path, name);
      if (out.has(key)) throw new Error(`it holds "${key}" twice`);
      out.set(key, tensorOf(key, entity));
    }
  }
}

function tensorOf(key: string, { shape, value }: Dataset): Tensor {
  const data = Float32Array.from(value);
  if (data.length !== sizeOf(shape)) {
    throw new Error(`"${key}" is cut short`);
  }
  return { shape, data };
}

/**
 * Keras 2 and the old format of Keras 3 end in `layer/part:0`. The `.weights.h5` of Keras 3 numbers
 * the parts and has the layer's name as an attribute.
 */
function keyOf(group: Group, path: readonly string[], name: string): string {
  const last = path.at(-1) ?? '';
  if (last !== 'vars') return `${last}/${name.replace(/:0$/, '')}`;
  const layer = group.attrs['name'];
  const parts =
    group.keys.length === 4
      ? ['gamma', 'beta', 'moving_mean', 'moving_variance']
      : ['kernel', 'bias'];
  const part = parts[Number(name)] ?? name;
  return `${typeof layer === 'string' ? layer : path.join('/')}/${part}`;
}
