import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { UserError } from '../errors.ts';
import { type Preset, presetSchema } from './schema.ts';

const FOLDER = path.join(import.meta.dirname, '../../presets');

/** The presets that come with the trainer. */
export function presetNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.basename(name, '.json'));
}

/**
 * Reads a preset.
 *
 * @param nameOrFile one of {@link presetNames}, or the path of a JSON file.
 * @throws UserError that names the file and the first field that does not fit.
 */
export function readPreset(nameOrFile: string): Preset {
  const known = presetNames();
  const isName = known.includes(nameOrFile);
  const file = isName ? path.join(FOLDER, `${nameOrFile}.json`) : nameOrFile;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UserError(
      `There is no preset "${nameOrFile}". --preset takes ${known.join(', ')} or the path of a preset file.`,
    );
  }
  return parsePreset(file, text);
}

function parsePreset(file: string, text: string): Preset {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${String(error)}`);
  }
  const result = v.safeParse(presetSchema, value);
  if (result.success) return result.output;
  throw presetError(file, result.issues[0]);
}

/** One sentence for what does not fit a preset's schema. */
export function presetError(
  where: string,
  issue: v.BaseIssue<unknown>,
): UserError {
  const field = v.getDotPath(issue) ?? 'the whole preset';
  return new UserError(`${where}: ${field}: ${issue.message}.`);
}
