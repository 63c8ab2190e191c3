import * as v from 'valibot';
import { lessonFileSchema, type LessonFile } from './schema.ts';

/** 32 MiB: forty large pictures; a browser parses that much at once without harm. */
export const MAX_LESSON_BYTES = 2 ** 25;

export type LessonFault =
  'too-large' | 'not-a-lesson' | 'newer' | 'damaged' | 'bad-picture';

/** Why a file could not be opened as a lesson. */
export class LessonError extends Error {
  override readonly name = 'LessonError';

  constructor(
    readonly fault: LessonFault,
    detail = '',
  ) {
    super(detail ? `${fault}: ${detail}` : fault);
  }
}

/**
 * Reads a lesson's file.
 *
 * @throws LessonError.
 */
export function parseLesson(text: string): LessonFile {
  if (text.length > MAX_LESSON_BYTES) throw new LessonError('too-large');
  const value = parseJson(text);
  const format =
    typeof value === 'object' && value !== null && 'format' in value
      ? String(value.format)
      : '';
  const version = /^which-country-lesson\/(\d+)$/.exec(format)?.[1];
  if (version === undefined) throw new LessonError('not-a-lesson');
  if (Number(version) > 1) throw new LessonError('newer', format);
  const result = v.safeParse(lessonFileSchema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new LessonError(
    'damaged',
    `${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A lesson that broke off on its way still begins like one.
    const began = text.slice(0, 200).includes('which-country-lesson/');
    throw new LessonError(began ? 'damaged' : 'not-a-lesson', 'not JSON');
  }
}

/** The lesson as text, the format first so that a broken file is still known as a lesson. */
export function formatLesson(lesson: LessonFile): string {
  const { format, ...rest } = lesson;
  return JSON.stringify({ format, ...rest });
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces, for a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
