import type { Size } from '../geometry/views.ts';
import type { RgbImage } from '../pixels/image.ts';
import type { Composite, Shape } from './composite.ts';
import { cover } from './fit.ts';
import { memoLast } from './memo.ts';
import { blend, mirrored } from './mix.ts';
import { makeStamp, paste, patchBox } from './patch.ts';
import { joinAlongSeam } from './seam.ts';

/** Makes composites; see {@link createComposer}. */
export type Composer = (
  a: RgbImage,
  b: RgbImage | null,
  composite: Composite,
) => RgbImage;

/**
 * A maker of composites that remembers the slow steps (mirroring, scaling) of its last one, so
 * that a drag costs one pass over the pixels. A gives the size; B is scaled to cover it. Without B
 * the answer is A.
 */
export function createComposer(): Composer {
  const mirrorA = memoLast(mirrored);
  const mirrorB = memoLast(mirrored);
  const fitted = memoLast((b: RgbImage, width: number, height: number) =>
    cover(b, { width, height }),
  );
  const stamp = memoLast(
    (
      width: number,
      height: number,
      b: RgbImage,
      shape: Shape,
      scale: number,
      feather: number,
    ) => makeStamp({ width, height } satisfies Size, b, shape, scale, feather),
  );
  return (pictureA, pictureB, composite) => {
    const a = composite.mirrorA ? mirrorA(pictureA) : pictureA;
    if (!pictureB) return a;
    const b = composite.mirrorB ? mirrorB(pictureB) : pictureB;
    const { width, height } = a;
    switch (composite.mode) {
      case 'seam':
        return joinAlongSeam(a, fitted(b, width, height), composite.seam);
      case 'blend':
        return blend(a, fitted(b, width, height), composite.mix);
      case 'patch': {
        const { patch } = composite;
        const { shape, scale, feather } = patch;
        const { x, y } = patchBox(a, b, patch);
        return paste(a, stamp(width, height, b, shape, scale, feather), x, y);
      }
    }
  };
}
