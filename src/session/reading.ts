import { cardFusion, fuse, type FusionMode } from '../core/fusion/fuse.ts';
import type { DenseHead } from '../core/cam/feature-map.ts';
import type { ModelCard } from '../core/formats/card.ts';
import type { ViewName } from '../core/geometry/views.ts';
import type { ClassifyProgress, ViewResult } from '../worker/api.ts';

type Classifying = Extract<ClassifyProgress, { phase: 'classifying' }>;

/** What is known of a photo so far: where its crops lie and what those that are done said. */
export interface Reading {
  readonly size: Classifying['photo'];
  readonly boxes: Classifying['boxes'];
  readonly views: readonly ViewResult[];
  readonly total: number;
  /** The model's own, so that a reading stays right when another model is loaded. */
  readonly temperature: number;
  readonly fusion: FusionMode;
  /** The last layer of the model that read; with the views' feature maps it gives class activation maps. */
  readonly head?: DenseHead;
  /** Of the model that read: how sure it may be. */
  readonly card?: ModelCard;
}

/**
 * The reading that a progress report or an answer gives.
 *
 * @param earlier what a lost worker had found of the same photo: its views stay until the new
 * worker has read them again.
 */
export function readingOf(
  news: Pick<Reading, 'size' | 'boxes' | 'views'>,
  card: ModelCard,
  earlier: Reading | null,
  head?: DenseHead,
): Reading {
  const fresh = new Set(news.views.map((one) => one.view));
  const kept = earlier?.views.filter((one) => !fresh.has(one.view)) ?? [];
  return {
    ...news,
    views: [...news.views, ...kept],
    total: news.boxes.length,
    temperature: card.temperature,
    fusion: cardFusion(card.fusion),
    ...(head && { head }),
    card,
  };
}

/**
 * Probabilities of all classes, by all views that are known or by one alone.
 *
 * @returns undefined as long as the views asked for are not known.
 */
export function probabilitiesOf(
  reading: Reading,
  only: ViewName | null = null,
): Float64Array | undefined {
  const { views, fusion, temperature } = reading;
  const known = views.filter(({ view }) => only === null || view === only);
  if (known.length === 0) return undefined;
  const logits = Object.fromEntries(
    known.map(({ view, logits }) => [view, logits]),
  );
  return fuse(logits, only ?? fusion, temperature);
}
