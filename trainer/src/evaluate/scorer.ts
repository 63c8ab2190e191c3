import type { ModelCard } from '../../../src/core/formats/card.ts';
import { VIEW_NAMES, type ViewName } from '../../../src/core/geometry/views.ts';
import type { Engine } from '../../../src/model/engine.ts';
import type { Context } from '../commands/command.ts';
import { UserError } from '../errors.ts';
import {
  type LabelledPhoto,
  ofSplit,
  readPhotoList,
} from '../photos/photo-list.ts';
import { openModel } from '../runtime/open-model.ts';
import { LogitsFile } from './logits-file.ts';
import { type Scores, scorePhotos } from './score-photos.ts';

/** Which photos of which list. */
export interface PhotoChoice {
  readonly photos: string;
  readonly split?: string;
  readonly limit?: number;
}

/**
 * The photos that are meant.
 *
 * @throws UserError when there are none, and what reading the list throws.
 */
export function choosePhotos(choice: PhotoChoice): LabelledPhoto[] {
  const { photos: csv, split, limit } = choice;
  const photos = ofSplit(readPhotoList(csv), split).slice(0, limit);
  if (photos.length > 0) return photos;
  throw new UserError(
    `${csv} has no photo${split ? ` of the split "${split}"` : ''}.`,
  );
}

export interface Scorer {
  readonly card: ModelCard;
  readonly engine: Engine;
  /**
   * Logits of photos of a list.
   *
   * @param csv the list, which a file of logits names the photos by.
   * @param logits where they are kept, if anywhere.
   * @param views default: all that any fusion needs.
   */
  score(
    photos: readonly LabelledPhoto[],
    csv: string,
    logits?: string,
    views?: readonly ViewName[],
  ): Promise<Scores>;
}

/** Reads a model and makes it ready to score photos. */
export async function openScorer(
  model: string,
  { signal, log }: Context,
): Promise<Scorer> {
  const { card, engine } = await openModel(model, log);
  const score: Scorer['score'] = async (
    photos,
    csv,
    logits,
    views = VIEW_NAMES,
  ) => {
    log(`${photos.length} photos of ${csv}`);
    const keeper =
      logits === undefined
        ? undefined
        : await LogitsFile.open(logits, card, csv);
    try {
      return await scorePhotos(
        engine,
        photos,
        card.preprocessing,
        views,
        signal,
        keeper,
      );
    } finally {
      keeper?.close();
    }
  };
  return { card, engine, score };
}
