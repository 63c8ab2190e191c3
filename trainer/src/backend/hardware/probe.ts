import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** How the machine is asked; tests answer in its place. */
export interface Probe {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What a command prints, or undefined when it is not there, fails or takes too long. */
  run(command: string, args: readonly string[]): string | undefined;
  exists(path: string): boolean;
  /** A file's text, or undefined. */
  read(path: string): string | undefined;
  /** The names in a folder; none when there is no such folder. */
  list(folder: string): string[];
}

const SECONDS = 15;

/** This machine. */
export function thisMachine(): Probe {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    run: (command, args) =>
      attempt(() =>
        execFileSync(command, [...args], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          timeout: SECONDS * 1000,
          windowsHide: true,
        }),
      ),
    exists: existsSync,
    read: (path) => attempt(() => readFileSync(path, 'utf8')),
    list: (folder) => attempt(() => readdirSync(folder)) ?? [],
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
