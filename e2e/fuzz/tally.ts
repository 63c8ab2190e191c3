import type { NastyFile } from './nasty-file.ts';
import type { Outcome } from './target.ts';

interface Row {
  files: number;
  answers: number;
  sentences: number;
  faults: number;
  slowest: number;
}

/** What came of the files, by kind. */
export class Tally {
  readonly #rows = new Map<string, Row>();
  readonly faults: string[] = [];

  add({ kind, name }: NastyFile, outcome: Outcome, milliseconds: number): void {
    const none = { files: 0, answers: 0, sentences: 0, faults: 0, slowest: 0 };
    const row = this.#rows.get(kind) ?? none;
    row.files += 1;
    row[`${outcome.kind}s`] += 1;
    row.slowest = Math.max(row.slowest, milliseconds);
    this.#rows.set(kind, row);
    if (outcome.kind === 'fault')
      this.fault(`${kind}, ${name.slice(0, 80)}: ${outcome.text}`);
  }

  fault(text: string): void {
    this.faults.push(text);
  }

  /** One line for each kind, and one for all. */
  table(): string {
    const all: Row = {
      files: 0,
      answers: 0,
      sentences: 0,
      faults: 0,
      slowest: 0,
    };
    for (const row of this.#rows.values()) {
      for (const key of ['files', 'answers', 'sentences', 'faults'] as const)
        all[key] += row[key];
      all.slowest = Math.max(all.slowest, row.slowest);
    }
    const lines = [...this.#rows, ['all', all] as const].map(([kind, row]) =>
      [
        kind.padEnd(34),
        ...[row.files, row.answers, row.sentences, row.faults].map((one) =>
          String(one).padStart(9),
        ),
        `${(row.slowest / 1000).toFixed(2)} s`.padStart(10),
      ].join(''),
    );
    const head = ['files', 'answers', 'sentences', 'faults'];
    return [
      'kind'.padEnd(34) +
        head.map((one) => one.padStart(9)).join('') +
        '   slowest',
      ...lines,
    ].join('\n');
  }
}
