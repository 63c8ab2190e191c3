import { START } from '../../src/core/composite/composite.ts';
import type { LessonFile } from '../../src/core/composite/schema.ts';

/** A whole lesson with this picture in it. */
export function lessonWith(
  picture: Pick<LessonFile['pictures'][string], 'type' | 'base64'>,
): LessonFile {
  return {
    format: 'which-country-lesson/1',
    title: 'Which half wins?',
    step: 1,
    steps: [
      {
        text: 'Look.',
        set: { a: 'one', b: null, composite: START },
        check: null,
      },
      { text: 'Drag.', set: null, check: { kind: 'seam', min: 0, max: 0.5 } },
    ],
    composite: START,
    a: 'one',
    b: null,
    countries: { a: 10, b: null },
    pictures: { one: { name: 'One', ...picture, credit: null } },
  };
}
