import type { Composite } from '../../../core/composite/composite.ts';
import { START } from '../../../core/composite/composite.ts';
import type { Credit, LessonStep } from '../../../core/composite/schema.ts';
import type { RgbImage } from '../../../core/pixels/image.ts';

export type Side = 'a' | 'b';

/** A picture at working size. */
export interface Picture {
  readonly name: string;
  readonly image: RgbImage;
  readonly credit: Credit | null;
  /** The file as it ships, which holds nothing but the picture; null for the visitor's own. */
  readonly file: Blob | null;
}

export interface Lesson {
  readonly title: string;
  readonly steps: readonly LessonStep[];
  readonly pictures: Readonly<Record<string, Picture>>;
  /** The open step. */
  readonly step: number;
}

/** All that undo brings back. */
export interface Work {
  readonly a: Picture | null;
  readonly b: Picture | null;
  /** Which of the lesson's pictures A and B are, if any. */
  readonly keys: Readonly<Record<Side, string | null>>;
  readonly composite: Composite;
  /** The classes whose shares are followed; null: what the network says of the picture alone. */
  readonly countries: Readonly<Record<Side, number | null>>;
  readonly lesson: Lesson | null;
}

export const EMPTY: Work = {
  a: null,
  b: null,
  keys: { a: null, b: null },
  composite: START,
  countries: { a: null, b: null },
  lesson: null,
};

/** What the network is asked about. Equal works give the same object. */
export interface Subject {
  readonly a: RgbImage;
  readonly b: RgbImage | null;
  readonly composite: Composite;
}
