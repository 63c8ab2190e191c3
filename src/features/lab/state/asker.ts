import { FULL, planFor, type Plan } from '../../../core/composite/policy.ts';
import type { RgbImage } from '../../../core/pixels/image.ts';
import { problemOf } from '../../../session/problems.ts';
import type { Problem } from '../../../core/problems/problem.ts';
import type { AskedAnswer, Asks } from '../../../session/asks.ts';

/** What became of the questions, as they come. */
export interface AskerEvents<Subject> {
  readonly onStart: (subject: Subject, plan: Plan) => void;
  readonly onProgress: (done: number) => void;
  readonly onAnswer: (
    subject: Subject,
    plan: Plan,
    answer: AskedAnswer,
  ) => void;
  readonly onProblem: (problem: Problem) => void;
  /** Work that was dropped because its picture is no longer the latest. */
  readonly onDrop: () => void;
  /** No question is under way any more, and none waits. */
  readonly onIdle: () => void;
}

export interface Asker<Subject> {
  /**
   * Asks about a picture in place of any before it. While dragging, the question under way is
   * answered first, so that answers come at all; else it is dropped at once.
   */
  readonly ask: (subject: Subject, dragging: boolean) => void;
  /** Drops everything. */
  readonly stop: () => void;
}

interface Wanted<Subject> {
  readonly subject: Subject;
  readonly dragging: boolean;
}

/**
 * Keeps at most one question under way and one waiting: the latest.
 *
 * @param render makes the picture, only when its turn has come.
 */
export function createAsker<Subject>(
  ask: Asks['ask'],
  render: (subject: Subject) => RgbImage,
  events: AskerEvents<Subject>,
): Asker<Subject> {
  let running: (Wanted<Subject> & { task: AbortController }) | undefined;
  let wanted: Wanted<Subject> | undefined;
  let perView: number | undefined;

  async function run(one: Wanted<Subject>): Promise<void> {
    const task = new AbortController();
    const { signal } = task;
    const plan = planFor(one.dragging, perView);
    running = { ...one, task };
    events.onStart(one.subject, plan);
    try {
      const answer = await ask(
        {
          photo: render(one.subject),
          views: plan.views,
          featureMaps: true,
        },
        {
          signal,
          onProgress(progress) {
            if (!signal.aborted && progress.phase === 'classifying')
              events.onProgress(progress.done.length);
          },
        },
      );
      perView = perViewOf(answer) ?? perView;
      events.onAnswer(one.subject, plan, answer);
      const complete = plan === FULL;
      if (complete && wanted?.subject === one.subject) wanted = undefined;
    } catch (error) {
      if (signal.aborted) events.onDrop();
      else events.onProblem(problemOf(error));
    }
    running = undefined;
    next();
  }

  function next(): void {
    const one = wanted;
    wanted = undefined;
    if (one) void run(one);
    else events.onIdle();
  }

  return {
    ask(subject, dragging) {
      wanted = { subject, dragging };
      if (!running) next();
      else if (!dragging || !running.dragging) running.task.abort();
    },
    stop() {
      wanted = undefined;
      running?.task.abort();
    },
  };
}

/**
 * Milliseconds that a view takes whose pixels are new, decoding and resizing included; undefined
 * when none was.
 */
function perViewOf({
  milliseconds,
  views,
  kept = 0,
}: AskedAnswer): number | undefined {
  const { decode, resize, network } = milliseconds;
  const changed = views.length - kept;
  if (changed === 0) return undefined;
  return (decode + resize) / views.length + network / changed;
}
