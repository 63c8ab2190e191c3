// npm run licences: the licence of every package that the page is built from, transitive ones
// included, as node_modules has them. `--json` for machines.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { licencesOf } from './lib/licences.mjs';

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const list = licencesOf(lock, (path) => {
  const folder = join(root, path);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const file = readdirSync(folder).find((one) =>
    /^(licen[cs]e|copying)/i.test(one),
  );
  return {
    manifest: JSON.parse(readFileSync(manifest, 'utf8')),
    ...(file && { file }),
  };
});

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(list, null, 2));
} else {
  const width = Math.max(
    ...list.map(({ name, version }) => name.length + version.length),
  );
  for (const { name, version, licence } of list)
    console.log(`${`${name} ${version}`.padEnd(width + 3)}${licence}`);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { licence } of list)
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const sum = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([licence, n]) => `${licence} ${n}`);
  console.log(`\n${list.length} packages: ${sum.join(', ')}`);
}
const unknown = list.filter(({ licence }) => licence === 'unknown');
if (unknown.length > 0) {
  console.error(
    `\nWithout a licence: ${unknown.map(({ name }) => name).join(', ')}`,
  );
  process.exitCode = 1;
}
