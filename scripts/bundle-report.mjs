// npm run bundle-report: what the built page (npm run build) makes visitors download.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './lib/paths.mjs';

/** JavaScript of the page itself, gzip, worker and model not counted. */
const LIMIT = 350_000;

const dist = join(root, 'dist');
const assets = join(dist, 'assets');
if (!existsSync(assets)) {
  console.error('There is no built page yet: run "npm run build" first.');
  process.exit(1);
}
const files = new Map(
  readdirSync(assets).map((name) => {
    const bytes = readFileSync(join(assets, name));
    return [name, { bytes: bytes.length, gzip: gzipSync(bytes).length }];
  }),
);
const text = (/** @type {string} */ name) =>
  readFileSync(join(assets, name), 'utf8');

/**
 * Files that come with some others.
 *
 * @param {string[]} from
 * @param {RegExp} imports
 */
function reach(from, imports) {
  const seen = new Set(from);
  for (const name of seen) {
    for (const [, path = ''] of text(name).matchAll(imports)) {
      if (files.has(basename(path))) seen.add(basename(path));
    }
  }
  return seen;
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const entries = [...html.matchAll(/(?:src|href)="[^"]*?([\w.-]+\.js)"/g)].map(
  ([, name = '']) => name,
);
const STATIC = /(?:from|import)\s*["']\.\/([\w./-]+\.js)["']/g;
const ANY = /["'`](?:\.\/|assets\/)?([\w./-]+\.js)["'`]/g;
const workers = [...files.keys()].filter((name) => /^worker-/.test(name));
const first = reach(entries, STATIC);
const inWorker = reach(workers, ANY);
const page = [...reach([...entries], ANY)].filter(
  (name) => !inWorker.has(name) || first.has(name),
);
const languages = page.filter((name) => /^[a-z]{2}-[\w-]{8}\.js$/.test(name));
const sum = (/** @type {Iterable<string>} */ names) =>
  [...names].reduce((all, name) => all + (files.get(name)?.gzip ?? 0), 0);
const kB = (/** @type {number} */ bytes) =>
  `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

for (const [name, { gzip }] of [...files].sort(
  ([, a], [, b]) => b.gzip - a.gzip,
)) {
  const place = first.has(name)
    ? 'at once'
    : inWorker.has(name)
      ? 'worker'
      : page.includes(name)
        ? 'later'
        : '';
  console.log(`${kB(gzip)}  ${place.padEnd(8)} ${name}`);
}
const all = sum(page) - sum(languages);
console.log(
  `\n${kB(sum(first))}  JavaScript before the first picture of the page`,
);
console.log(
  `${kB(all)}  JavaScript of all features, other languages not counted`,
);
console.log(`${kB(LIMIT)}  is the most it may be`);
console.log(
  `${kB(sum([...inWorker].filter((name) => !first.has(name))))}  JavaScript of the worker, all back-ends`,
);
process.exit(sum(first) > LIMIT ? 1 : 0);
