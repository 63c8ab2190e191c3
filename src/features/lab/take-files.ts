import { LessonError } from '../../core/composite/lesson-file.ts';
import { problemOf } from '../../session/problems.ts';
import { t } from '../../shared/i18n/t.ts';
import { openLessonFile } from './lessons/lesson-files.ts';
import { openPicture } from './pictures/open-picture.ts';
import { openSample } from './pictures/samples.ts';
import type { Lab } from './state/lab.ts';
import type { Picture, Side } from './state/work.ts';

const nameOf = (file: Blob) =>
  file instanceof File && file.name ? file.name : t('photo.unnamed');

/** What was asked for last, by side: a slow picture must not take the place of a later one. */
const wanted = new WeakMap<Lab, Map<Side, symbol>>();

function want(lab: Lab, ...sides: Side[]): () => boolean {
  const wish = Symbol();
  const bySide = wanted.get(lab) ?? new Map<Side, symbol>();
  wanted.set(lab, bySide);
  for (const side of sides) bySide.set(side, wish);
  return () => sides.every((side) => bySide.get(side) === wish);
}

/** Puts a picture on a side; a bad one gets a sentence and changes nothing. */
async function put(
  lab: Lab,
  side: Side,
  name: string,
  opening: Promise<Picture>,
): Promise<void> {
  const isWanted = want(lab, side);
  try {
    const picture = await opening;
    if (!isWanted()) return;
    lab.setPicture(side, picture);
    lab.say({ kind: 'took', side, name });
  } catch (error) {
    lab.say({ kind: 'bad-picture', problem: problemOf(error), name });
  }
}

export function putFile(lab: Lab, side: Side, file: Blob): Promise<void> {
  const name = nameOf(file);
  return put(
    lab,
    side,
    name,
    openPicture(file, { name, preview: lab.preview }),
  );
}

export async function putSample(
  lab: Lab,
  side: Side,
  key: string,
  name: string,
): Promise<void> {
  await put(lab, side, name, openSample(key));
}

/** The side that a picture without a place goes to: the empty one, else B. */
export function freeSide(lab: Lab): Side {
  return lab.store.getState().history.present.a ? 'b' : 'a';
}

/** What a drop or a paste brought: the first picture among its files. */
export function putTransfer(
  lab: Lab,
  { files }: Pick<DataTransfer, 'files'>,
  side = freeSide(lab),
): void {
  const all = Array.from(files);
  const first = all.find(({ type }) => type.startsWith('image/')) ?? all[0];
  if (!first) lab.say({ kind: 'no-picture' });
  else if (isLesson(first)) void putLesson(lab, first);
  else void putFile(lab, side, first);
}

function isLesson({ name, type }: File): boolean {
  return type === 'application/json' || name.endsWith('.json');
}

/** Opens a lesson's file; undo brings back what was there. */
export async function putLesson(lab: Lab, file: Blob): Promise<void> {
  const name = nameOf(file);
  try {
    const work = await openLessonFile(file);
    want(lab, 'a', 'b');
    lab.setWork(() => work);
    lab.say({ kind: 'opened', title: work.lesson?.title ?? name });
  } catch (error) {
    if (!(error instanceof LessonError)) throw error;
    const { fault, message } = error;
    lab.say({ kind: 'bad-lesson', fault, name, detail: message });
  }
}
