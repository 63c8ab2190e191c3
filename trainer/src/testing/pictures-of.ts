import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { sizeOf, type Tensor } from '../../../src/model/resnet/weights.ts';

/** A tensor of bytes, pictures x height x width x 3, as pictures. */
export function picturesOf({ shape, data }: Tensor): RgbImage[] {
  const [count = 0, height = 0, width = 0, channels = 0] = shape;
  const size = sizeOf([height, width, channels]);
  return Array.from({ length: count }, (_, i) => ({
    width,
    height,
    data: Uint8Array.from(data.subarray(i * size, (i + 1) * size)),
  }));
}
