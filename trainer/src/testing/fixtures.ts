import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import type { Context } from '../commands/command.ts';

const FIXTURES = path.join(import.meta.dirname, '../formats/fixtures');

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'which-country-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The bytes of a file that PyTorch or Keras wrote; docs/formats.md says how they were made. */
export function fixture(name: string): Buffer {
  return gunzipSync(readFileSync(path.join(FIXTURES, `${name}.gz`)));
}

/** Writes a fixture into a folder and gives its path. */
export function unpackFixture(folder: string, name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, fixture(name));
  return file;
}

/** What a command gets, with all that it says kept. */
export function listeningContext(): Context & {
  readonly printed: string[];
  readonly logged: string[];
} {
  const printed: string[] = [];
  const logged: string[] = [];
  return {
    signal: new AbortController().signal,
    log: (line) => logged.push(line),
    print: (text) => printed.push(text),
    printed,
    logged,
  };
}
