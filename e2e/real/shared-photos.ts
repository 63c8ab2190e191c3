import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

const FOLDER = join(root, '../shared/photos');

/**
 * The first photos of each kind of file in a folder of labelled photos beside the repository, where
 * there is one: more kinds of file than the tests carry themselves.
 */
export function sharedPhotos(each: number): string[] {
  const list = join(FOLDER, 'photos.csv');
  if (!existsSync(list)) return [];
  const files = readFileSync(list, 'utf8').match(/[A-Z]{2}\/[\w-]+\.\w+/g);
  return ['.webp', '.avif'].flatMap((ending) =>
    (files ?? [])
      .filter((file) => file.endsWith(ending))
      .map((file) => join(FOLDER, file))
      .filter((path) => existsSync(path))
      .slice(0, each),
  );
}
