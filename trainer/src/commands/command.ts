import { InvalidArgumentError } from 'commander';

/** What every command gets from the CLI. */
export interface Context {
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** One line for people, on stderr. */
  readonly log: (line: string) => void;
  /** The command's own output, on stdout. */
  readonly print: (text: string) => void;
}

/** Reads a flag's number. */
export function numberFlag(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) {
    throw new InvalidArgumentError(`"${text}" is not a number`);
  }
  return value;
}

/** Reads a flag's whole number that is not negative. */
export function countFlag(text: string): number {
  const value = numberFlag(text);
  if (!Number.isInteger(value) || value < 0) {
    throw new InvalidArgumentError(
      `"${text}" is not a whole number of 0 or more`,
    );
  }
  return value;
}

/** Reads a flag's whole number of 1 or more. */
export function positiveFlag(text: string): number {
  const value = countFlag(text);
  if (value === 0)
    throw new InvalidArgumentError(
      `"${text}" is not a whole number of 1 or more`,
    );
  return value;
}

/** Reads a flag's share, such as 0.5. */
export function shareFlag(text: string): number {
  const value = numberFlag(text);
  if (value < 0 || value > 1) {
    throw new InvalidArgumentError(`"${text}" is not a number from 0 to 1`);
  }
  return value;
}

/** 0.1234 as "12.3 %". */
export function percent(share: number): string {
  return Number.isNaN(share) ? 'n/a' : `${(share * 100).toFixed(1)} %`;
}
