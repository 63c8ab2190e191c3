import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { QUIET_STDOUT, runNpm } from './run.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves its own record of what it
 * installed, which is missing when an installation was broken off.
 *
 * @param {string} folder one with a package-lock.json.
 */
export function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const there = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = there[path];
    // Optional packages for other systems are rightly absent.
    return found ? found.version === version : optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Installs what is missing; does nothing when all is there. Prints to stderr only.
 *
 * @param {string} [folder]
 * @param {{ args?: readonly string[], env?: Record<string, string> }} [options]
 * @returns {Promise<number>} npm's exit code.
 */
export async function install(folder = root, options = {}) {
  if (isInstalled(folder)) return 0;
  console.error('Installing what is missing (npm ci) ...');
  // Without `include` a user's NODE_ENV=production would leave out the build tools.
  const args = ['ci', '--include=dev', '--include=optional'];
  return runNpm([...args, ...(options.args ?? [])], {
    cwd: folder,
    stdio: [...QUIET_STDOUT],
    ...(options.env ? { env: options.env } : {}),
  });
}
