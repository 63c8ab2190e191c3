import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Back-ends that only `setup` installs, each in a folder of its own under trainer/backends. */
export type OptionalBackend = 'cuda' | 'webgpu';

/** What `setup` found when it tried a back-end here; its file goes when the packages go. */
export interface SetupRecord {
  /** Whether `auto` may choose it. */
  readonly works: boolean;
  /** For people: what computed, or why it did not. */
  readonly device: string;
  /** For CUDA: where its library is from. */
  readonly library?: 'prebuilt' | 'wheel';
  readonly node: string;
}

const FOLDER = path.resolve(import.meta.dirname, '../../../backends');

export function folderOf(name: OptionalBackend): string {
  return path.join(FOLDER, name);
}

export function recordFile(name: OptionalBackend): string {
  return path.join(folderOf(name), 'node_modules/.which-country.json');
}

/** What `setup` found when it last tried a back-end, undefined when it never did. */
export function readRecord(name: OptionalBackend): SetupRecord | undefined {
  try {
    const text = readFileSync(recordFile(name), 'utf8');
    return JSON.parse(text) as SetupRecord;
  } catch {
    return undefined;
  }
}

/** `require` as from within the back-end's folder. */
export function requireOf(name: OptionalBackend): NodeJS.Require {
  return createRequire(path.join(folderOf(name), 'package.json'));
}

/** Whether its packages are there, working or not. */
export function isInstalled(name: OptionalBackend): boolean {
  return existsSync(path.join(folderOf(name), 'node_modules'));
}
