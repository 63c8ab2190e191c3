import { Presets, SingleBar } from 'cli-progress';

/** A progress bar with ETA on stderr, so that stdout stays free for `--json`. */
export interface Progress {
  step(count?: number, note?: string): void;
  done(): void;
}

/** @param total how many steps there are; @param from how many were done before (resume). */
export function startProgress(
  label: string,
  total: number,
  from = 0,
): Progress {
  const bar = new SingleBar(
    {
      format: `${label} {bar} {percentage} % | {value}/{total} | ETA {eta_formatted} {note}`,
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 30_000,
      etaBuffer: 100,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, from, { note: '' });
  return {
    step: (count = 1, note) =>
      bar.increment(count, note === undefined ? {} : { note: `| ${note}` }),
    done: () => bar.stop(),
  };
}
