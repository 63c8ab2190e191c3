import { SUBJECTS } from './subjects.ts';

/** The filters of section 3.1 in its order, and what cannot be read at all. */
export const FILTERS = ['urban', 'grey', 'old', 'faces', 'subject'] as const;

export type FilterName = (typeof FILTERS)[number];

export interface FilterOptions {
  /** Photos need a larger urban probability. */
  readonly urban: number;
  /** How many of the likeliest scenes count. */
  readonly scenes: number;
  /** Photos whose channels differ less on average (of 255) are grey. */
  readonly grey: number;
  /** Photos of earlier years are old. */
  readonly since: number;
  /** Photos with a larger share of faces are of people. */
  readonly faces: number;
  /** Labels of Places365; a photo whose likeliest scene is among them is dropped. */
  readonly subjects: readonly string[];
  /** Filters that are not applied. */
  readonly skip: readonly FilterName[];
}

/** The paper's thresholds; `grey` is ours, for the paper names none. */
export const DEFAULT_FILTER_OPTIONS: FilterOptions = {
  urban: 0.5,
  scenes: 5,
  grey: 3,
  since: 2012,
  faces: 0.1,
  subjects: SUBJECTS,
  skip: [],
};
