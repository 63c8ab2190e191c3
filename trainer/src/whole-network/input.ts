import type { Tensor4D } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';
import type { Normalisation } from '../features/trunk.ts';
import type { LoadedBatch } from '../loader/photo-loader.ts';
import type { ViewTask } from '../loader/tasks.ts';

/** The tasks of a batch whose photos could be read, and where their pixels are. */
export function readableOf<T extends ViewTask>({
  tasks,
  reasons,
}: LoadedBatch<T>): { task: T; position: number }[] {
  return tasks
    .map((task, position) => ({ task, position }))
    .filter(({ position }) => reasons[position] === undefined);
}

/** Views as the network takes them: `(byte / 255 - mean) / std`, per channel. */
export function inputTensor(
  tf: Tf,
  pixels: Uint8Array,
  positions: readonly number[],
  crop: number,
  { mean, std }: Normalisation,
): Tensor4D {
  const numbers = crop * crop * 3;
  const tables = [0, 1, 2].map((c) =>
    Float32Array.from(
      { length: 256 },
      (_, byte) => (byte / 255 - mean[c]!) / std[c]!,
    ),
  ) as [Float32Array, Float32Array, Float32Array];
  const [red, green, blue] = tables;
  const out = new Float32Array(positions.length * numbers);
  positions.forEach((position, k) => {
    const from = position * numbers;
    const to = k * numbers;
    for (let i = 0; i < numbers; i += 3) {
      out[to + i] = red[pixels[from + i]!]!;
      out[to + i + 1] = green[pixels[from + i + 1]!]!;
      out[to + i + 2] = blue[pixels[from + i + 2]!]!;
    }
  });
  return tf.tensor4d(out, [positions.length, crop, crop, 3]);
}
