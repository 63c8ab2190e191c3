import { CLASSES } from '../../../src/core/classes/classes.ts';
import { VIEW_NAMES } from '../../../src/core/geometry/views.ts';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import type { ScoredPhoto } from '../evaluate/score-photos.ts';

/**
 * Made-up logits of photos: the true class is favoured by up to `skill`, differently for each photo,
 * so that surer answers are righter.
 */
export function scoredPhotos(
  n: number,
  { skill = 6, seed = 1 } = {},
): ScoredPhoto[] {
  const random = mulberry32(seed);
  return Array.from({ length: n }, (_, i) => {
    const classId = Math.floor(random() * CLASSES.length);
    const country = CLASSES[classId]!.countries[0]!;
    const favour = random() * skill;
    const base = CLASSES.map(
      ({ id }) => random() * 2 + (id === classId ? favour : 0),
    );
    const logits = Object.fromEntries(
      VIEW_NAMES.map((view) => [
        view,
        Float32Array.from(base, (x) => x + random()),
      ]),
    );
    const file = `${country}/${i}.jpg`;
    const about = {
      id: file,
      split: 'test',
      source: '',
      licenceTier: '',
      line: i + 2,
    };
    return { photo: { ...about, file, country, classId }, logits };
  });
}
