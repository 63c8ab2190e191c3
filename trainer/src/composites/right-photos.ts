import {
  type FusionMode,
  fuse,
  viewsOf,
} from '../../../src/core/fusion/fuse.ts';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import { rankOfTruth } from '../../../src/core/metrics/metrics.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { type LogitsKeeper, scoreViews } from '../evaluate/score-photos.ts';
import { decodePhoto } from '../photos/decode.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { startProgress } from '../progress.ts';

export interface RightPhotos {
  readonly right: readonly LabelledPhoto[];
  /** How many photos were looked at. */
  readonly asked: number;
  /** Photos that cannot be decoded. */
  readonly unreadable: readonly string[];
}

/** Goes through photos until enough of them are answered rightly. */
export async function findRight(
  engine: Engine,
  card: ModelCard,
  photos: readonly LabelledPhoto[],
  wanted: number,
  signal: AbortSignal,
  keeper?: LogitsKeeper,
): Promise<RightPhotos> {
  const fusion = card.fusion as FusionMode;
  const views = viewsOf(fusion);
  const right: LabelledPhoto[] = [];
  const unreadable: string[] = [];
  let asked = 0;
  const progress = startProgress('find right answers', photos.length);
  try {
    for (const photo of photos) {
      if (right.length >= wanted) break;
      signal.throwIfAborted();
      asked++;
      let scores = keeper?.find(photo, views);
      if (!scores) {
        const picture = await decodePhoto(photo.file).catch(() => undefined);
        if (!picture) {
          unreadable.push(photo.file);
          continue;
        }
        const { preprocessing } = card;
        scores = await scoreViews(engine, picture, preprocessing, views);
        keeper?.keep(photo, scores);
      }
      const probabilities = fuse(scores.logits, fusion, card.temperature);
      if (rankOfTruth({ probabilities, truth: photo.classId }) === 0)
        right.push(photo);
      progress.step(1, `${right.length} of ${wanted}`);
      await new Promise(setImmediate);
    }
  } finally {
    progress.done();
  }
  return { right, asked, unreadable };
}
