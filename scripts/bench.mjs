// npm run bench -- runtime|dawn: installs what only the bench needs, then runs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

const MAINS = {
  runtime: 'bench/runtime/main.ts',
  dawn: 'bench/dawn/main.ts',
  roofline: 'bench/roofline.ts',
};

const [name = '', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(MAINS, name)) {
  console.error(
    `Usage: npm run bench -- ${Object.keys(MAINS).join('|')} [--json]`,
  );
  process.exit(1);
}
const folder = join(root, 'bench');
if (!existsSync(join(folder, 'node_modules'))) {
  console.error('Installing the runtimes to compare with (330 MB, once).');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
const main = MAINS[/** @type {keyof typeof MAINS} */ (name)];
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', main, ...rest],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
