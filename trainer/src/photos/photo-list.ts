import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { classOf } from '../../../src/core/classes/classes.ts';
import { UserError } from '../errors.ts';

/** A photo with its label, as a row of the CSV says. */
export interface LabelledPhoto {
  readonly id: string;
  /** ISO 3166-1 alpha-2, or XK. */
  readonly country: string;
  readonly classId: number;
  /** Absolute path. */
  readonly file: string;
  /** Empty where the CSV has no such column. */
  readonly split: string;
  readonly source: string;
  readonly licenceTier: string;
  /** Where the CSV has it. */
  readonly line: number;
}

/**
 * Reads a CSV of labelled photos with the columns `country` and `file` (relative to the CSV's
 * folder), optionally `split`, `id`, `source` and `licence_tier`.
 *
 * @throws UserError that names file and line of what does not fit.
 */
export function readPhotoList(csv: string): LabelledPhoto[] {
  let text: string;
  try {
    text = readFileSync(csv, 'utf8');
  } catch {
    throw new UserError(`${csv} cannot be read. Check the path of the CSV.`);
  }
  const rows = parseRows(csv, text);
  return rows.map(({ record, info }) => {
    const where = `${csv}, line ${info.lines}`;
    const country = record['country']!.trim().toUpperCase();
    const classId = classOf(country);
    if (classId === undefined) {
      throw new UserError(
        `${where}: "${record['country']}" is not an ISO 3166-1 alpha-2 country code.`,
      );
    }
    const file = record['file'];
    if (!file) throw new UserError(`${where}: the column "file" is empty.`);
    return {
      id: record['id'] || file,
      country,
      classId,
      file: path.resolve(path.dirname(csv), file),
      split: record['split'] ?? '',
      source: record['source'] ?? '',
      licenceTier: record['licence_tier'] ?? '',
      line: info.lines,
    };
  });
}

interface Row {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly info: { readonly lines: number };
}

function parseRows(csv: string, text: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (header: string[]) => {
        for (const column of ['country', 'file']) {
          if (!header.includes(column)) {
            throw new UserError(
              `${csv} has no column "${column}". It needs "country" and "file"; its columns are: ${header.join(', ')}.`,
            );
          }
        }
        return header;
      },
    }) as unknown as Row[];
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${csv} is not a readable CSV: ${String(error)}`);
  }
}

/** The photos of one split; all of them when the CSV has no splits and none is asked for. */
export function ofSplit(
  photos: readonly LabelledPhoto[],
  split: string | undefined,
): LabelledPhoto[] {
  return split === undefined
    ? [...photos]
    : photos.filter((photo) => photo.split === split);
}
