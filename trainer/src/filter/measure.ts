import type { MeasureCache } from '../files/measure-cache.ts';
import { exifDay } from '../photos/exif-day.ts';
import type { FaceDetector, FaceDetectorName } from './faces.ts';
import { colourfulness } from './grey.ts';
import type { Pixels } from './judge.ts';
import type { PlacesClassifier } from './places.ts';

/** What photos are measured with. */
export interface Instruments {
  readonly cache: MeasureCache;
  readonly detector: FaceDetectorName;
  /** Loaded when the first face is looked for. */
  readonly faces: () => Promise<FaceDetector>;
  /** How many of the likeliest scenes count. */
  readonly scenes: number;
  readonly places: PlacesClassifier | undefined;
}

/** The measures of one photo, each taken when asked for, and once for all runs. */
export function pixelsOf(
  file: string | undefined,
  { cache, detector, faces, scenes, places }: Instruments,
): Pixels {
  const nothing = async () => undefined;
  if (file === undefined) {
    return {
      scene: nothing,
      colourfulness: nothing,
      day: nothing,
      faces: nothing,
    };
  }
  return {
    scene: places
      ? () =>
          cache.get(file, `scene ${scenes} ${places.name}`, () =>
            places.classify(file, scenes),
          )
      : nothing,
    colourfulness: () => cache.get(file, 'colour', () => colourfulness(file)),
    day: () => cache.get(file, 'day', () => exifDay(file)),
    faces: () =>
      cache.get(file, `faces ${detector}`, async () =>
        (await faces()).share(file),
      ),
  };
}
