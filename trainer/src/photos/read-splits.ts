import { UserError } from '../errors.ts';
import { type LabelledPhoto, ofSplit, readPhotoList } from './photo-list.ts';

export type Splits = Readonly<
  Record<'train' | 'val' | 'test', readonly LabelledPhoto[]>
>;

/**
 * The photos of a list by split.
 *
 * @param excluded sources whose photos are not trained on.
 * @throws UserError when the list cannot be read or has nothing to train or to measure on.
 */
export function readSplits(csv: string, excluded: readonly string[]): Splits {
  const photos = readPhotoList(csv);
  const splits = {
    train: ofSplit(photos, 'train').filter(
      (photo) => !excluded.includes(photo.source),
    ),
    val: ofSplit(photos, 'val'),
    test: ofSplit(photos, 'test'),
  };
  for (const split of ['train', 'val'] as const) {
    if (splits[split].length > 0) continue;
    const hint = photos.every((photo) => photo.split === '')
      ? ' Its column "split" is missing or empty: the command split makes it.'
      : '';
    throw new UserError(`${csv} has no photo of the split "${split}".${hint}`);
  }
  return splits;
}
