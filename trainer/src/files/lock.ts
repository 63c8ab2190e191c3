import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { codeOf, writeError } from './system-error.ts';

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts; '' where it does not tell. */
  readonly began: string;
}

/**
 * Takes a folder for this process alone. The lock of a process that is gone is taken over.
 *
 * Not by a library: those go by the lock's age, and a process that computes for minutes cannot freshen
 * its lock meanwhile.
 *
 * @returns gives it back.
 * @throws UserError when another run has it.
 */
export function lockFolder(folder: string, name = '.lock'): () => void {
  const file = path.join(folder, name);
  const own = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    began: beginningOf(process.pid),
  } satisfies Owner);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw writeError(folder, error);
  }
  for (let attempt = 0; ; attempt++) {
    if (appear(file, own)) return () => giveBack(file, own);
    const owner = readOwner(file);
    if (attempt > 9 || (owner && isRunning(owner))) throw taken(file, owner);
    clearAway(file);
  }
}

/** Where this process writes before it renames or links. */
const besides = (file: string) => `${file}.${process.pid}`;

/** Makes the lock with all its contents at once; false when there is one. */
function appear(file: string, own: string): boolean {
  const draft = besides(file);
  try {
    writeFileSync(draft, own);
    try {
      linkSync(draft, file);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      // Some file systems have no links.
      writeFileSync(file, own, { flag: 'wx' });
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw writeError(file, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a dead lock, unless another run has replaced it by its own meanwhile. */
function clearAway(file: string): void {
  const aside = besides(file);
  try {
    renameSync(file, aside);
    const owner = readOwner(aside);
    if (owner && isRunning(owner)) linkSync(aside, file);
  } catch (error) {
    // Somebody else was faster.
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) {
      throw writeError(file, error);
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

function giveBack(file: string, own: string): void {
  try {
    if (readFileSync(file, 'utf8') !== own) return;
  } catch {
    return;
  }
  rmSync(file, { force: true });
}

function taken(file: string, owner: Owner | undefined): UserError {
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another run';
  return new UserError(
    `${path.dirname(file)} is in use by ${who}. Wait until it ends; if it is surely gone, delete ${file}.`,
  );
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** Of another machine nothing can be known: its lock counts. */
function isRunning({ pid, host, began }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  // The same number may have gone to another process since.
  return beginningOf(pid) === began;
}

/** Field 22 of /proc/PID/stat, counted behind the name, which may hold spaces: proc(5). */
function beginningOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
