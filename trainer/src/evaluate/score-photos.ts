import { channelParticipation } from '../../../src/core/calibration/participation.ts';
import { CROP_NAMES, type ViewName } from '../../../src/core/geometry/views.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import {
  fiveCropViews,
  type Preprocessing,
} from '../../../src/core/pixels/view-cutter.ts';
import type { Engine, ViewOutput } from '../../../src/model/engine.ts';
import { decodePhoto } from '../photos/decode.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { startProgress } from '../progress.ts';

export type ViewLogits = Partial<Record<ViewName, Float32Array>>;
export type ViewParticipations = Partial<Record<ViewName, number>>;

/** What the network says of the views of a photo. */
export interface ViewScores {
  readonly logits: ViewLogits;
  /** Participation of each view; absent in older files. */
  readonly participation?: ViewParticipations;
}

export interface ScoredPhoto extends ViewScores {
  readonly photo: LabelledPhoto;
}

export interface Scores {
  readonly scored: readonly ScoredPhoto[];
  /** Photos that cannot be decoded, with the reason. */
  readonly unreadable: readonly {
    readonly file: string;
    readonly reason: string;
  }[];
}

/** Where logits are kept between runs. */
export interface LogitsKeeper {
  /** What is known of a photo, with at least these views. */
  find(
    photo: LabelledPhoto,
    views: readonly ViewName[],
  ): ViewScores | undefined;
  keep(photo: LabelledPhoto, scores: ViewScores): void;
  keepUnreadable(photo: LabelledPhoto, reason: string): void;
}

/** One photo's logits and participations for each of the views. */
export async function scoreViews(
  engine: Engine,
  picture: RgbImage,
  preprocessing: Preprocessing,
  views: readonly ViewName[] = CROP_NAMES,
): Promise<Required<ViewScores>> {
  const cuts = fiveCropViews(picture, preprocessing, views);
  const outputs = await engine.infer(
    cuts.map((cut) => cut.image),
    { featureMaps: true },
  );
  const perView = <T>(of: (output: ViewOutput) => T) =>
    Object.fromEntries(cuts.map(({ view }, i) => [view, of(outputs[i]!)]));
  return {
    logits: perView(({ logits }) => logits),
    participation: perView(({ featureMap }) =>
      channelParticipation(featureMap!),
    ),
  };
}

/**
 * Logits of many photos. The next photo decodes while the network works on this one.
 *
 * @param views which the later fusion needs.
 * @param keeper is asked first and told what was computed.
 */
export async function scorePhotos(
  engine: Engine,
  photos: readonly LabelledPhoto[],
  preprocessing: Preprocessing,
  views: readonly ViewName[],
  signal: AbortSignal,
  keeper?: LogitsKeeper,
): Promise<Scores> {
  const scored: ScoredPhoto[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  const progress = startProgress('evaluate', photos.length);
  const open = (photo: LabelledPhoto | undefined) => {
    const known = photo && keeper?.find(photo, views);
    if (!photo || known) return { known };
    const picture = decodePhoto(photo.file).catch((error: unknown) =>
      String(error),
    );
    return { picture };
  };
  try {
    let next = open(photos[0]);
    for (const [i, photo] of photos.entries()) {
      signal.throwIfAborted();
      const { known, picture: decoding } = next;
      const picture = await decoding;
      next = open(photos[i + 1]);
      if (typeof picture === 'string') {
        unreadable.push({ file: photo.file, reason: picture });
        keeper?.keepUnreadable(photo, picture);
      } else {
        const scores =
          known ?? (await scoreViews(engine, picture!, preprocessing, views));
        if (!known) keeper?.keep(photo, scores);
        scored.push({ photo, ...scores });
      }
      progress.step();
      await new Promise(setImmediate);
    }
  } finally {
    progress.done();
  }
  return { scored, unreadable };
}
