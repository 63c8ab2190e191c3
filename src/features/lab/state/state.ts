import type { CurvePoint } from '../../../core/composite/sweep.ts';
import type { History } from '../../../core/composite/history.ts';
import type { LessonFault } from '../../../core/composite/lesson-file.ts';
import type { Plan } from '../../../core/composite/policy.ts';
import type { Problem } from '../../../core/problems/problem.ts';
import type { AskedAnswer } from '../../../session/asks.ts';
import type { Side, Subject, Work } from './work.ts';

/** What the network said of one composite. */
export interface LabAnswer {
  readonly subject: Subject;
  readonly plan: Plan;
  readonly answer: AskedAnswer;
  /** Of all classes, the plan's views joined. */
  readonly probabilities: Float64Array;
}

export interface Curve {
  readonly phase: 'running' | 'done' | 'stopped';
  readonly points: readonly CurvePoint[];
  readonly total: number;
  /** What was swept; the curve goes when it changes. */
  readonly key: string;
}

/** What is drawn over the composite; no part of undo. */
export interface Look {
  readonly crops: boolean;
  readonly map: boolean;
  /** One class's map, or the difference of two. */
  readonly view: 'one' | 'difference';
  /** The classes; null: those of picture A and picture B. */
  readonly country: number | null;
  readonly other: number | null;
  /** Of the map, 0 to 1. */
  readonly opacity: number;
}

/** A sentence to the visitor. */
export type LabMessage =
  | {
      readonly kind: 'bad-picture';
      readonly problem: Problem;
      readonly name: string;
    }
  | {
      readonly kind: 'bad-lesson';
      readonly fault: LessonFault;
      readonly name: string;
      readonly detail: string;
    }
  | { readonly kind: 'took'; readonly side: Side; readonly name: string }
  | { readonly kind: 'opened'; readonly title: string }
  | { readonly kind: 'no-picture' | 'not-saved' };

export interface LabState {
  readonly history: History<Work>;
  readonly answer: LabAnswer | null;
  /** The question under way. */
  readonly asking: { readonly plan: Plan; readonly done: number } | null;
  readonly problem: Problem | null;
  /** Pictures alone: their likeliest class. */
  readonly opinions: Readonly<Record<Side, number | null>>;
  readonly curve: Curve | null;
  readonly look: Look;
  readonly message: LabMessage | null;
  readonly teacher: boolean;
  readonly revealed: boolean;
  /** Questions that were answered, and that were dropped for newer ones. */
  readonly counts: { readonly answered: number; readonly dropped: number };
}
