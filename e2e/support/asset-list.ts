import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/** Every file of the built page, as paths below its address; '' is the page itself. */
export function listedAssets(): ReadonlySet<string> {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)));
  return new Set(['', ...files.map((path) => path.split(sep).join('/'))]);
}
