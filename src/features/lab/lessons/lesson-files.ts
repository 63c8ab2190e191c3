import {
  formatLesson,
  fromBase64,
  LessonError,
  MAX_LESSON_BYTES,
  parseLesson,
  toBase64,
} from '../../../core/composite/lesson-file.ts';
import type { LessonFile } from '../../../core/composite/schema.ts';
import { openPicture } from '../pictures/open-picture.ts';
import { toPng } from '../pictures/pixels.ts';
import { startLesson, withKeys } from './edit.ts';
import type { Lesson, Picture, Work } from '../state/work.ts';

type Saved = LessonFile['pictures'][string];

/**
 * The lesson that is open, or the composite as a lesson of one step, as one file.
 *
 * @param fallback names a lesson that has no title and no steps yet.
 */
export async function saveLesson(
  work: Work,
  fallback: Pick<LessonFile, 'title'> & { readonly text: string },
): Promise<Blob> {
  const { title, text } = fallback;
  const { composite, countries, keys, lesson } = work.lesson
    ? withKeys(work)
    : startLesson(work, title, text);
  if (!lesson) throw new Error('there is no lesson');
  const saved = await Promise.all(
    Object.entries(lesson.pictures).map(
      async ([key, picture]) => [key, await toSaved(picture)] as const,
    ),
  );
  const file: LessonFile = {
    format: 'which-country-lesson/1',
    title: lesson.title,
    step: lesson.step,
    steps: [...lesson.steps],
    composite,
    ...keys,
    countries,
    pictures: Object.fromEntries(saved),
  };
  return new Blob([formatLesson(file)], { type: 'application/json' });
}

/** The visitor's own pictures as PNG of what is seen: no metadata, and to the byte the same. */
async function toSaved({ name, credit, image, file }: Picture): Promise<Saved> {
  const ships = file && TYPES.find((type) => type === file.type);
  const blob = ships ? file : await toPng(image);
  const base64 = toBase64(new Uint8Array(await blob.arrayBuffer()));
  return {
    name: name.slice(0, 300),
    type: ships ?? 'image/png',
    base64,
    credit,
  };
}

const TYPES = ['image/jpeg', 'image/webp', 'image/png'] as const;

/**
 * Reads a lesson's file with all its pictures, so that nothing is changed when one is broken.
 *
 * @throws LessonError.
 */
export async function openLessonFile(file: Blob): Promise<Work> {
  if (file.size > MAX_LESSON_BYTES) throw new LessonError('too-large');
  const { title, step, steps, composite, countries, ...rest } = parseLesson(
    await file.text(),
  );
  const opened = await Promise.all(
    Object.entries(rest.pictures).map(
      async ([key, saved]) => [key, await fromSaved(saved)] as const,
    ),
  );
  const pictures = Object.fromEntries(opened);
  const lesson: Lesson = { title, steps, step, pictures };
  const at = (key: string | null) => (key && pictures[key]) || null;
  const keys = { a: rest.a, b: rest.b };
  return { a: at(rest.a), b: at(rest.b), keys, composite, countries, lesson };
}

async function fromSaved({ name, type, base64, credit }: Saved) {
  try {
    const blob = new Blob([fromBase64(base64)], { type });
    const about = credit ? { name, credit } : { name };
    // Files from elsewhere may hold more than a picture, so a later save writes the pixels alone.
    return await openPicture(blob, about);
  } catch (error) {
    throw new LessonError('bad-picture', `${name}: ${String(error)}`);
  }
}
