import type { Place } from '../geo/sphere.ts';
import type { Problem } from '../problems/problem.ts';

/** What a model said of one photo. */
export interface EntryAnswer {
  /** One per class, sums to 1. */
  readonly probabilities: Float64Array;
  /** Name and version of the model. */
  readonly model: { readonly name: string; readonly version: string };
}

export type EntryState =
  | { readonly phase: 'waiting' | 'running' }
  | { readonly phase: 'answered'; readonly answer: EntryAnswer }
  | { readonly phase: 'failed'; readonly problem: Problem };

/** Where the file's own metadata say that it was taken. */
export interface EntryPlace extends Place {
  /** ISO 3166-1 alpha-2 code of the country that holds it. */
  readonly country?: string;
}

/** One of many photos. */
export interface Entry {
  /** Counts up in the order of arrival. */
  readonly id: number;
  /** The file's path within what was given, with slashes; the name where there is no folder. */
  readonly path: string;
  /** ISO 3166-1 alpha-2 code that the folder's name stands for. */
  readonly label?: string;
  /** undefined until the metadata are read, null when they name no place. */
  readonly place?: EntryPlace | null;
  readonly state: EntryState;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
