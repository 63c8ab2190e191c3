import path from 'node:path';
import { writeCsv } from '../csv/write-csv.ts';
import type { PhotoLists, ListedPhoto } from './list.ts';
import type { Manifest } from './manifest.ts';
import { planOf } from './sources.ts';

/** Columns that the next commands read; a list's own columns of these names keep their values. */
const OWN = [
  'id',
  'file',
  'tar',
  'country',
  'source',
  'list',
  'taken',
] as const;

/**
 * Writes the CSV of the photos that are there, for `filter`, `split` and `train`: all columns of the
 * lists and what was found out on the way.
 *
 * @param countryOf for rows that name no country.
 */
export async function writePhotoTable(
  file: string,
  lists: PhotoLists,
  manifest: Manifest,
  countryOf: (values: ListedPhoto['values']) => string,
): Promise<void> {
  const rest = lists.columns.filter((name) => !OWN.some((own) => own === name));
  await writeCsv(file, [...OWN, ...rest], async (write) => {
    for await (const photo of lists.photos()) {
      const entry = manifest.get(photo.id);
      if (entry?.state !== 'done') continue;
      const { values } = photo;
      const own: Record<(typeof OWN)[number], string> = {
        id: photo.id,
        file: `${photo.name}.jpeg`,
        tar: entry.tar ?? '',
        country: countryOf(values),
        source: values['source'] || planOf(photo.url).source,
        list: values['list'] || photo.list,
        taken: values['taken'] || (entry.taken ?? ''),
      };
      await write([
        ...OWN.map((name) => own[name]),
        ...rest.map((name) => values[name] ?? ''),
      ]);
    }
  });
}

/** Where the table of a folder is. */
export function tableFile(folder: string, suffix: string): string {
  return path.join(folder, `photos${suffix}.csv`);
}
