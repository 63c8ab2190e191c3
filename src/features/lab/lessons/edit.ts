import type { LessonStep } from '../../../core/composite/schema.ts';
import type { Lesson, Picture, Side, Work } from '../state/work.ts';

/** As many as a lesson's file may hold. */
const MAX_STEPS = 40;

/** A lesson of one step: the composite as it is. */
export function startLesson(work: Work, title: string, text: string): Work {
  const lesson: Lesson = { title, steps: [], pictures: {}, step: -1 };
  return addStep({ ...work, keys: { a: null, b: null }, lesson }, text);
}

/** Adds a step after the open one that begins with the composite as it is, and opens it. */
export function addStep(work: Work, text: string): Work {
  const named = withKeys(work);
  const { lesson } = named;
  if (!lesson || lesson.steps.length >= MAX_STEPS) return work;
  const step = lesson.step + 1;
  const added: LessonStep = { text, set: settingOf(named), check: null };
  const steps = lesson.steps.toSpliced(step, 0, added);
  return { ...named, lesson: { ...lesson, steps, step } };
}

/** Lets the open step begin with the composite as it is. */
export function keepHere(work: Work): Work {
  const named = withKeys(work);
  return withStep(named, { set: settingOf(named) });
}

export function removeStep(work: Work): Work {
  const { lesson } = work;
  if (!lesson || lesson.steps.length < 2) return work;
  const steps = lesson.steps.toSpliced(lesson.step, 1);
  const step = Math.min(lesson.step, steps.length - 1);
  return { ...work, lesson: { ...lesson, steps, step } };
}

/** Words that are left empty stay as they were. */
export function setText(work: Work, text: string): Work {
  const words = text.trim();
  const { lesson } = work;
  if (!words || words === lesson?.steps[lesson.step]?.text) return work;
  return withStep(work, { text: words });
}

export function setTitle(work: Work, title: string): Work {
  const words = title.trim();
  if (!work.lesson || !words || words === work.lesson.title) return work;
  return { ...work, lesson: { ...work.lesson, title: words } };
}

function withStep(work: Work, change: Partial<LessonStep>): Work {
  const { lesson } = work;
  const now = lesson?.steps[lesson.step];
  if (!lesson || !now) return work;
  const steps = lesson.steps.with(lesson.step, { ...now, ...change });
  return { ...work, lesson: { ...lesson, steps } };
}

function settingOf({ keys, composite }: Work): LessonStep['set'] {
  return { ...keys, composite };
}

/** Gives both pictures a place among the lesson's. */
export function withKeys(work: Work): Work {
  const { lesson } = work;
  if (!lesson) return work;
  const pictures: Record<string, Picture> = { ...lesson.pictures };
  const keyOf = (side: Side) => {
    const picture = work[side];
    if (!picture) return null;
    const known = work.keys[side];
    if (known !== null && pictures[known] === picture) return known;
    const same = Object.keys(pictures).find((key) => pictures[key] === picture);
    if (same) return same;
    let number = 1;
    while (`own-${number}` in pictures) number++;
    pictures[`own-${number}`] = picture;
    return `own-${number}`;
  };
  const keys = { a: keyOf('a'), b: keyOf('b') };
  return { ...work, keys, lesson: { ...lesson, pictures } };
}
