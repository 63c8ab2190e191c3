import type { Outcome } from './outcomes.ts';

/** Photos by truth (row) and answer (column). */
export function confusionMatrix(
  outcomes: readonly Outcome[],
  classes: number,
): number[][] {
  const rows = Array.from({ length: classes }, () =>
    new Array<number>(classes).fill(0),
  );
  for (const { truth, answer } of outcomes) rows[truth]![answer]!++;
  return rows;
}

export interface Confusion {
  readonly truth: number;
  readonly answer: number;
  readonly n: number;
  /** Of the photos of the true class. */
  readonly share: number;
}

/** The commonest mistakes, most photos first. */
export function commonConfusions(
  matrix: readonly (readonly number[])[],
  most: number,
): Confusion[] {
  return matrix
    .flatMap((row, truth) => {
      const all = row.reduce((a, b) => a + b, 0);
      return row.map((n, answer) => ({ truth, answer, n, share: n / all }));
    })
    .filter(({ truth, answer, n }) => truth !== answer && n > 0)
    .sort((a, b) => b.n - a.n || b.share - a.share)
    .slice(0, most);
}
