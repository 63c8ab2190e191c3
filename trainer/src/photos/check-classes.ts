import { CLASSES } from '../../../src/core/classes/classes.ts';
import { UserError } from '../errors.ts';
import type { LabelledPhoto } from './photo-list.ts';
import type { Splits } from './read-splits.ts';

/**
 * Tells which classes have no photo to train on, which have only one, and which are measured but
 * never trained.
 *
 * @throws UserError when all photos are of one class: there is nothing to tell apart.
 */
export function checkClasses(
  { train, val }: Pick<Splits, 'train' | 'val'>,
  csv: string,
  log: (line: string) => void,
): void {
  const trained = byClass(train);
  if (trained.size < 2) {
    const [only] = trained.keys();
    throw new UserError(
      `All photos to train on in ${csv} are of the class ${nameOf(only!)}. Training takes two classes or more.`,
    );
  }
  const empty = CLASSES.filter(({ id }) => !trained.has(id));
  if (empty.length > 0) {
    log(
      `No photo to train on, so never the answer: ${empty.map(({ id }) => nameOf(id)).join('; ')}.`,
    );
  }
  const single = [...trained].filter(([, photos]) => photos.length === 1);
  if (single.length > 0) {
    const places = single.map(
      ([id, [photo]]) => `${nameOf(id)} in line ${photo!.line}`,
    );
    log(
      `${csv} has one photo only to train on of these classes, which will be learnt by heart: ${places.join('; ')}.`,
    );
  }
  const lost = [...byClass(val)].filter(([id]) => !trained.has(id));
  if (lost.length > 0) {
    const count = lost.reduce((sum, [, photos]) => sum + photos.length, 0);
    log(
      `${count} photos of the split "val" are of classes without a photo to train on; they count as wrong.`,
    );
  }
}

function byClass(
  photos: readonly LabelledPhoto[],
): Map<number, LabelledPhoto[]> {
  const groups = new Map<number, LabelledPhoto[]>();
  for (const photo of photos) {
    const group = groups.get(photo.classId);
    if (group) group.push(photo);
    else groups.set(photo.classId, [photo]);
  }
  return groups;
}

/** For example `15 (PL)` or `5 (IT, VA, ...)`. */
function nameOf(id: number): string {
  const { countries } = CLASSES[id]!;
  const more = countries.length > 2 ? ', ...' : '';
  return `${id} (${countries.slice(0, 2).join(', ')}${more})`;
}
