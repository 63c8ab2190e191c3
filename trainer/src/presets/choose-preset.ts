import * as v from 'valibot';
import { UserError } from '../errors.ts';
import { holdsStages123Only } from './pretrained-kind.ts';
import { presetError, readPreset } from './read-preset.ts';
import { OPTION_NAMES, type Preset, presetSchema } from './schema.ts';

export const DEFAULT_PRESET = 'vippgeo';
/** The preset for a pretrained file that ends after stage 3. */
const FROZEN_PRESET = 'starter';

export interface ChosenPreset {
  /** As asked for: a name or a file. */
  readonly name: string;
  /** With the flags that were given in place of its own numbers. */
  readonly preset: Preset;
}

/**
 * The preset of a run: the one asked for, else `starter` when the pretrained file holds stages 1 to
 * 3 only, else `vippgeo`; flags override its numbers.
 *
 * @param flags as given, by option name; those that were not given are left out.
 * @throws UserError for unknown presets, numbers out of range and flags of the other recipe.
 */
export function choosePreset(
  asked: string | undefined,
  pretrained: string | undefined,
  flags: Readonly<Record<string, unknown>>,
  log: (line: string) => void,
): ChosenPreset {
  const name = asked ?? fittingPreset(pretrained, log);
  const preset = readPreset(name);
  const own = OPTION_NAMES[preset.recipe];
  const options: Record<string, unknown> = { ...preset.options };
  for (const option of Object.values(OPTION_NAMES).flat()) {
    if (flags[option] === undefined) continue;
    if (!own.includes(option)) {
      throw new UserError(
        `${flagOf(option)} is no flag of the preset ${name}, whose recipe is ${preset.recipe}. Leave it out or choose another --preset.`,
      );
    }
    options[option] = flags[option];
  }
  const result = v.safeParse(presetSchema, { ...preset, options });
  if (result.success) return { name, preset: result.output };
  const [issue] = result.issues;
  const option = v.getDotPath(issue)?.replace('options.', '') ?? '';
  if (flags[option] === undefined) throw presetError(name, issue);
  throw new UserError(`${flagOf(option)}: ${issue.message}.`);
}

function fittingPreset(
  pretrained: string | undefined,
  log: (line: string) => void,
): string {
  if (pretrained === undefined || !holdsStages123Only(pretrained)) {
    return DEFAULT_PRESET;
  }
  log(
    `${pretrained} holds stages 1 to 3 only: the preset "${FROZEN_PRESET}" is chosen, which keeps them frozen. --preset names another.`,
  );
  return FROZEN_PRESET;
}

/** `minCropArea` as `--min-crop-area`. */
function flagOf(option: string): string {
  return `--${option.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
}
