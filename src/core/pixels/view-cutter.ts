import type { ModelCard } from '../formats/card.ts';
import {
  boxOnPhoto,
  fiveCropBoxes,
  shortSideSize,
} from '../geometry/five-crop.ts';
import type { Box, Size, ViewName } from '../geometry/views.ts';
import { cropImage } from './crop.ts';
import type { RgbImage } from './image.ts';
import { Resampler, type PixelRows } from './resampler.ts';

export type Preprocessing = Pick<
  ModelCard['preprocessing'],
  'shortSide' | 'crop'
>;

/** A network's input and where it lies. */
export interface CutView {
  readonly view: ViewName;
  /** On the photo, in the photo's own pixels (not rounded). */
  readonly box: Box;
  /** crop x crop pixels. */
  readonly image: RgbImage;
}

/**
 * Cuts views out of a photo that arrives row by row (paper, section 4: short side to 256, five
 * crops of 224). Only the pixels of the crops are computed, so a 1 x 20,000 picture costs no more
 * than any other.
 */
export class ViewCutter {
  readonly #cuts: readonly (() => CutView)[];
  readonly #resamplers: Resampler[] = [];

  /**
   * @param photo size of the upright photo.
   * @param views which to cut, in this order.
   */
  constructor(
    photo: Size,
    { shortSide, crop }: Preprocessing,
    views: readonly ViewName[],
  ) {
    const resized = shortSideSize(photo, shortSide);
    const boxes = fiveCropBoxes(resized, crop);
    const wanted = boxes.filter(({ view }) => views.includes(view));
    const columns = union(wanted.map(({ box }) => [box.x, box.width]));
    const rows = union(wanted.map(({ box }) => [box.y, box.height]));
    const crops = new Resampler(photo, resized, columns, rows);
    if (wanted.length > 0) this.#resamplers.push(crops);

    let parts: RgbImage | undefined;
    this.#cuts = views.map((view) => {
      const box = boxes.find((one) => one.view === view)?.box;
      if (!box) return this.#whole(photo, crop);
      return () => {
        parts ??= crops.finish();
        const image = cropImage(parts, {
          ...box,
          x: columns.indexOf(box.x),
          y: rows.indexOf(box.y),
        });
        return { view, box: boxOnPhoto(box, resized, photo), image };
      };
    });
  }

  #whole(photo: Size, crop: number): () => CutView {
    const resampler = new Resampler(photo, { width: crop, height: crop });
    this.#resamplers.push(resampler);
    const box = { x: 0, y: 0, width: photo.width, height: photo.height };
    return () => ({ view: 'whole', box, image: resampler.finish() });
  }

  /** Takes the photo's next rows, from the top. */
  push(rows: PixelRows): void {
    for (const resampler of this.#resamplers) resampler.push(rows);
  }

  /** The views, once every row was pushed. */
  finish(): CutView[] {
    return this.#cuts.map((cut) => cut());
  }
}

/**
 * Cuts views out of a whole photo.
 *
 * @param source the upright photo.
 * @param views which to cut, in this order.
 */
export function fiveCropViews(
  source: RgbImage,
  preprocessing: Preprocessing,
  views: readonly ViewName[],
): CutView[] {
  const cutter = new ViewCutter(source, preprocessing, views);
  cutter.push({ rows: source.height, channels: 3, data: source.data });
  return cutter.finish();
}

/** The numbers in any of the spans (start and length), ascending. */
function union(spans: readonly (readonly [number, number])[]): number[] {
  const all = new Set<number>();
  for (const [start, length] of spans) {
    for (let i = 0; i < length; i++) all.add(start + i);
  }
  return [...all].sort((a, b) => a - b);
}
