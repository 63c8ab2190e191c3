import { createStore, type StoreApi } from 'zustand/vanilla';
import { createComposer } from '../../../core/composite/compose.ts';
import { swapped, type Composite } from '../../../core/composite/composite.ts';
import {
  adjust,
  commit,
  historyOf,
  redo,
  settle,
  undo,
  type History,
} from '../../../core/composite/history.ts';
import { memoLast } from '../../../core/composite/memo.ts';
import { sweptTo } from '../../../core/composite/sweep.ts';
import type { RgbImage } from '../../../core/pixels/image.ts';
import type { Asks } from '../../../session/asks.ts';
import { createAsker } from './asker.ts';
import { createBackground } from './background.ts';
import { createCurves } from './curves.ts';
import { fused } from './fused.ts';
import { createOpinions } from './opinions.ts';
import { currentSubject, isAnswered } from './subject.ts';
import { previewOf } from './preview.ts';
import type { LabMessage, LabState, Look } from './state.ts';
import {
  EMPTY,
  type Lesson,
  type Picture,
  type Side,
  type Subject,
  type Work,
} from './work.ts';

/** What the composite lab shows, and all that one can do in it. */
export interface Lab {
  readonly store: StoreApi<LabState>;
  /** The composite's pixels. */
  readonly imageOf: (subject: Subject) => RgbImage;
  /** Changes the composite as one step of undo. */
  readonly change: (change: (composite: Composite) => Composite) => void;
  /** Changes it while dragging: all steps of a gesture are undone together. */
  readonly drag: (
    gesture: string,
    change: (composite: Composite) => Composite,
  ) => void;
  /** The drag is over. */
  readonly letGo: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly swap: () => void;
  readonly setPicture: (side: Side, picture: Picture | null) => void;
  readonly setCountry: (side: Side, id: number | null) => void;
  readonly setWork: (change: (work: Work) => Work) => void;
  readonly openLesson: (lesson: Lesson | null) => void;
  readonly goToStep: (step: number) => void;
  readonly sweep: (steps: number) => void;
  readonly stopSweep: () => void;
  /** Sets the composite to a point of its curve. */
  readonly goTo: (at: number) => void;
  readonly say: (message: LabMessage | null) => void;
  readonly setLook: (change: Partial<Look>) => void;
  /**
   * A picture of a file that the browser cannot show, such as HEIC.
   *
   * @throws as `Asks.ask`.
   */
  readonly preview: (file: Blob) => Promise<Blob | undefined>;
  readonly setTeacher: (on: boolean) => void;
  readonly reveal: (shown: boolean) => void;
}

export function createLab(askAnything: Asks['ask']): Lab {
  // Composites differ by what was moved: crops without it keep their answers.
  const ask: Asks['ask'] = (request, options) =>
    askAnything({ ...request, keep: true }, options);
  const store = createStore<LabState>(() => ({
    history: historyOf(EMPTY),
    answer: null,
    asking: null,
    problem: null,
    opinions: { a: null, b: null },
    curve: null,
    look: {
      ...{ crops: false, map: false, view: 'one', opacity: 0.6 },
      ...{ country: null, other: null },
    },
    message: null,
    teacher: false,
    revealed: false,
    counts: { answered: 0, dropped: 0 },
  }));
  const compose = createComposer();
  const imageOf = memoLast(({ a, b, composite }: Subject) =>
    compose(a, b, composite),
  );
  const background = createBackground(ask);
  const opinions = createOpinions(background.ask, store);
  const curves = createCurves(background.ask, store, () =>
    currentSubject(store.getState()),
  );
  const count = (what: keyof LabState['counts']) => {
    const { counts } = store.getState();
    return { counts: { ...counts, [what]: counts[what] + 1 } };
  };
  const asker = createAsker<Subject>(ask, imageOf, {
    onStart(_, plan) {
      background.pause();
      store.setState({ asking: { plan, done: 0 }, problem: null });
    },
    onProgress(done) {
      const { asking } = store.getState();
      if (asking) store.setState({ asking: { ...asking, done } });
    },
    onAnswer(subject, plan, answer) {
      const probabilities = fused(answer, plan);
      store.setState({
        answer: { subject, plan, answer, probabilities },
        asking: null,
        ...count('answered'),
      });
      if (isAnswered(store.getState())) opinions.fill();
    },
    onProblem: (problem) => store.setState({ problem, asking: null }),
    onDrop: () => store.setState({ asking: null, ...count('dropped') }),
    onIdle: background.resume,
  });

  function moveTo(history: History<Work>): void {
    const before = store.getState();
    store.setState({ history });
    const after = store.getState();
    const subject = currentSubject(after);
    const changed = subject !== currentSubject(before);
    const dragging = history.gesture !== null;
    const released = !dragging && before.history.gesture !== null;
    if (changed) {
      opinions.stop();
      curves.check();
    }
    if (!subject) {
      asker.stop();
      store.setState({ answer: null });
    } else if (changed || (released && !isAnswered(after))) {
      asker.ask(subject, dragging);
    }
    const { a, b } = history.present;
    const was = before.history.present;
    if (a !== was.a || b !== was.b) opinions.read();
  }

  const present = () => store.getState().history;
  const setWork = (change: (work: Work) => Work) =>
    moveTo(commit(present(), change(present().present)));
  const hideAgain = () => store.setState({ revealed: false });

  return {
    store,
    imageOf,
    change: (change) =>
      setWork((work) => ({ ...work, composite: change(work.composite) })),
    drag(gesture, change) {
      const { present: work } = present();
      const composite = change(work.composite);
      if (composite === work.composite) return;
      moveTo(adjust(present(), { ...work, composite }, gesture));
    },
    letGo: () => moveTo(settle(present())),
    undo: () => moveTo(undo(present())),
    redo: () => moveTo(redo(present())),
    swap: () =>
      setWork(({ a, b, keys, countries, composite, ...rest }) => ({
        ...rest,
        a: b,
        b: a,
        keys: { a: keys.b, b: keys.a },
        countries: { a: countries.b, b: countries.a },
        composite: swapped(composite),
      })),
    setPicture(side, picture) {
      hideAgain();
      setWork((work) => withPicture(work, side, picture));
    },
    setCountry: (side, id) =>
      setWork((work) => ({
        ...work,
        countries: { ...work.countries, [side]: id },
      })),
    setWork,
    openLesson(lesson) {
      hideAgain();
      setWork((work) =>
        lesson ? atStep({ ...work, lesson }, lesson.step) : { ...work, lesson },
      );
    },
    goToStep(step) {
      hideAgain();
      setWork((work) => atStep(work, step));
    },
    sweep: curves.start,
    stopSweep: curves.stop,
    goTo: (at) =>
      setWork((work) => ({ ...work, composite: sweptTo(work.composite, at) })),
    say: (message) => store.setState({ message }),
    setLook: (change) =>
      store.setState(({ look }) => ({ look: { ...look, ...change } })),
    preview: (file) => previewOf(ask, file),
    setTeacher: (teacher) => store.setState({ teacher, revealed: false }),
    reveal: (revealed) => store.setState({ revealed }),
  };
}

/**
 * A picture of the visitor's own takes its place in the lesson, too: in all its steps, and on the
 * other side where the lesson uses it twice.
 */
function withPicture(work: Work, side: Side, picture: Picture | null): Work {
  const { lesson, keys } = work;
  const key = keys[side];
  const other: Side = side === 'a' ? 'b' : 'a';
  const next = {
    ...work,
    [side]: picture,
    countries: { ...work.countries, [side]: null },
  };
  if (!lesson || key === null || !picture) return next;
  const pictures = { ...lesson.pictures, [key]: picture };
  const twice = keys[other] === key ? { [other]: picture } : {};
  return { ...next, ...twice, lesson: { ...lesson, pictures } };
}

/** Begins a step: sets what it sets, leaves the rest. */
function atStep(work: Work, step: number): Work {
  const { lesson } = work;
  const begun = lesson?.steps[step];
  if (!lesson || !begun) return work;
  let next: Work = { ...work, lesson: { ...lesson, step } };
  for (const side of ['a', 'b'] as const) {
    const key = begun.set?.[side];
    if (key === undefined) continue;
    const picture = key === null ? null : (lesson.pictures[key] ?? null);
    const countries =
      picture === next[side]
        ? next.countries
        : { ...next.countries, [side]: null };
    next = {
      ...next,
      [side]: picture,
      keys: { ...next.keys, [side]: key },
      countries,
    };
  }
  const composite = begun.set?.composite;
  return composite ? { ...next, composite } : next;
}
