import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const trainerFolder = join(root, 'trainer');
export const starterCard = join(root, 'public/models/starter/card.json');

const require = createRequire(import.meta.url);

/**
 * The script behind a package's command, to be run by `process.execPath`: unlike the links in
 * node_modules/.bin it starts the same way on Windows.
 *
 * @param {string} name the package.
 * @param {string} [command] where the package has several.
 */
export function commandOf(name, command = name.split('/').at(-1) ?? name) {
  const file = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * npm's own script when npm started us (then it is the same npm), else undefined.
 *
 * @returns {string | undefined}
 */
export function npmScript() {
  const given = process.env.npm_execpath;
  if (given && /npm-cli\.c?js$/.test(given)) return given;
  try {
    return require.resolve('npm/bin/npm-cli.js', {
      paths: [join(dirname(process.execPath), 'node_modules')],
    });
  } catch {
    return undefined;
  }
}
