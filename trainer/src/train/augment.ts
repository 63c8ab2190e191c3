import { mulberry32 } from '../../../src/core/random/mulberry32.ts';

/** Height, width and channels of a feature map. */
export type MapShape = readonly [number, number, number];

export interface Augmentation {
  /** Whether half of the maps are mirrored. */
  readonly mirror: boolean;
  /** Side of the square part of a map that is learnt from; the map's own side for all of it. */
  readonly window: number;
}

/** Height, width and channels of what `augmentMap` leaves of a map. */
export function windowShape(
  [height, width, channels]: MapShape,
  { window }: Augmentation,
): MapShape {
  return [Math.min(height, window), Math.min(width, window), channels];
}

/**
 * Mirrors a map half of the time and cuts a random part out of it: nearly what mirroring and cutting
 * the picture would give, without another pass through the frozen stages.
 *
 * @param map height x width x channels.
 * @param out gets the part, at `offset`.
 */
export function augmentMap(
  map: Float32Array,
  shape: MapShape,
  augmentation: Augmentation,
  seed: number,
  out: Float32Array,
  offset: number,
): void {
  const [height, width, channels] = shape;
  const [rows, columns] = windowShape(shape, augmentation);
  const random = mulberry32(seed);
  const mirrored = random() < 0.5 && augmentation.mirror;
  const top = Math.floor(random() * (height - rows + 1));
  const left = Math.floor(random() * (width - columns + 1));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const column = mirrored ? width - 1 - (left + x) : left + x;
      const from = ((top + y) * width + column) * channels;
      out.set(
        map.subarray(from, from + channels),
        offset + (y * columns + x) * channels,
      );
    }
  }
}
