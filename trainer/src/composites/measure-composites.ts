import type { FusionMode } from '../../../src/core/fusion/fuse.ts';
import { fuse, viewsOf } from '../../../src/core/fusion/fuse.ts';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import type { Interval } from '../../../src/core/metrics/bootstrap.ts';
import { ranking } from '../../../src/core/metrics/metrics.ts';
import { wilson } from '../../../src/core/metrics/wilson.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { scoreViews } from '../evaluate/score-photos.ts';
import { decodePhoto } from '../photos/decode.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { startProgress } from '../progress.ts';
import { beside, halves, patched } from './compose.ts';

/** How often a composite's two classes are found. */
export interface CompositeFigures {
  readonly n: number;
  /** Both among the two likeliest. */
  readonly top2: number;
  /** Both among the three likeliest. */
  readonly top3: number;
  /** Wilson's 95 % interval of `top3`. */
  readonly top3Interval: Interval;
  /** The likeliest is one of both. */
  readonly first: number;
  /** The likeliest is A's class: the left one's, or the picture's under the patch. */
  readonly firstIsA: number;
}

/** Of which both photos' classes are looked for; compose.ts says how each is made. */
export const COMPOSITE_KINDS = ['halves', 'beside', 'patch'] as const;

export type CompositeKind = (typeof COMPOSITE_KINDS)[number];

interface Ranks {
  readonly a: number;
  readonly b: number;
}

/** Called with each composite, for example to keep it. */
export type CompositeSink = (
  kind: CompositeKind,
  index: number,
  picture: RgbImage,
) => Promise<void>;

/** Makes the composites of pairs of photos and asks the network for both classes. */
export async function measureComposites(
  engine: Engine,
  card: ModelCard,
  pairs: readonly (readonly [LabelledPhoto, LabelledPhoto])[],
  seed: number,
  signal: AbortSignal,
  sink?: CompositeSink,
): Promise<Record<CompositeKind, CompositeFigures>> {
  const random = mulberry32(seed);
  const ranks: Record<CompositeKind, Ranks[]> = {
    halves: [],
    beside: [],
    patch: [],
  };
  const progress = startProgress(
    'composites',
    pairs.length * COMPOSITE_KINDS.length,
  );
  try {
    for (const [index, [a, b]] of pairs.entries()) {
      const [one, other] = [
        await decodePhoto(a.file),
        await decodePhoto(b.file),
      ];
      const pictures = {
        halves: halves(one, other),
        beside: beside(one, other),
        patch: patched(one, other, random),
      };
      for (const kind of COMPOSITE_KINDS) {
        signal.throwIfAborted();
        const picture = pictures[kind];
        const order = await ranked(engine, card, picture);
        ranks[kind].push({
          a: order.indexOf(a.classId),
          b: order.indexOf(b.classId),
        });
        await sink?.(kind, index, picture);
        progress.step();
        await new Promise(setImmediate);
      }
    }
  } finally {
    progress.done();
  }
  return {
    halves: figures(ranks.halves),
    beside: figures(ranks.beside),
    patch: figures(ranks.patch),
  };
}

async function ranked(
  engine: Engine,
  card: ModelCard,
  picture: RgbImage,
): Promise<number[]> {
  const fusion = card.fusion as FusionMode;
  const { preprocessing, temperature } = card;
  const views = viewsOf(fusion);
  const { logits } = await scoreViews(engine, picture, preprocessing, views);
  return ranking(fuse(logits, fusion, temperature));
}

/** @param ranks of both classes in each answer, from 0. */
export function figures(ranks: readonly Ranks[]): CompositeFigures {
  const n = ranks.length;
  const count = (holds: (one: Ranks) => boolean) => ranks.filter(holds).length;
  const both = (k: number) => count(({ a, b }) => a < k && b < k);
  return {
    n,
    top2: both(2) / n,
    top3: both(3) / n,
    top3Interval: wilson(both(3), n),
    first: count(({ a, b }) => a === 0 || b === 0) / n,
    firstIsA: count(({ a }) => a === 0) / n,
  };
}
