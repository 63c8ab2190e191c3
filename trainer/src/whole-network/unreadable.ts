import type { LoadedBatch } from '../loader/photo-loader.ts';
import type { TrainingTask } from './plan.ts';
import type { Reporter } from './reporter.ts';

/** So many unreadable photos are told on stderr. */
const TOLD = 5;

/** Names each photo that cannot be read once: all in the log, the first ones on stderr. */
export class Unreadable {
  readonly #reporter: Reporter;
  readonly #files = new Set<string>();
  #last = '';

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  /** File and line of the latest, for example's sake. */
  get last(): string {
    return this.#last;
  }

  note({ tasks, reasons }: LoadedBatch<TrainingTask>): void {
    tasks.forEach(({ photo: { file, line } }, i) => {
      const reason = reasons[i];
      if (reason === undefined || this.#files.has(file)) return;
      this.#files.add(file);
      this.#last = `${file} (line ${line} of the list)`;
      this.#reporter.record('unreadable', { file, line, reason });
      const count = this.#files.size;
      if (count > TOLD) return;
      const more = count === TOLD ? ' Others stand in log.jsonl only.' : '';
      this.#reporter.say(
        `Left out: ${this.#last} cannot be read: ${reason}${/[.!]$/.test(reason) ? '' : '.'}${more}`,
      );
    });
  }
}
