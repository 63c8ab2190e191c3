/** A file that nobody should give a web page, and somebody will. */
export interface NastyFile {
  /** What is wrong with it, for the table of results. */
  readonly kind: string;
  readonly name: string;
  /** As the browser would say it, or a lie. */
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Without a name: most get a plain one later, some a nasty one. */
export type Nasty = Omit<NastyFile, 'name' | 'mimeType'> & {
  /** The ending that the file's name gets. */
  readonly ending: string;
};

/** Numbers in [0, 1), seeded. */
export type Random = () => number;

/** A whole number from 0 up to, but not including, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

export function oneOf<T>(random: Random, all: readonly T[]): T {
  return all[below(random, all.length)]!;
}
