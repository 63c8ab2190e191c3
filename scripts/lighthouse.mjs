// npm run lighthouse: builds the page, serves it and measures it with Lighthouse, as a phone on a
// slow network; what is text goes compressed, as every host sends it. Machines have their moments, so
// that the median of three runs counts, as Lighthouse recommends
// (https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md). Fails below the marks.
// --runs N for more, --desktop for a desktop, --out FILE for the whole report of the median run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findBrowser } from './browser.mjs';
import { root } from './lib/paths.mjs';

const MARKS = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const TEXT = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.html', 'text/html; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
]);

/** @type {import('vite').Plugin} */
const gzip = {
  name: 'lighthouse:gzip',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname === '/' ? '/index.html' : pathname;
      const type = TEXT.get(extname(path));
      const file = join(root, 'dist', path);
      if (!type || path.includes('..') || !existsSync(file)) return next();
      for (const [name, value] of Object.entries(headers))
        response.setHeader(name, value);
      response.setHeader('content-type', type);
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(readFileSync(file)));
    });
  },
};

const { values: flags } = parseArgs({
  options: {
    desktop: { type: 'boolean' },
    out: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});

process.chdir(root);
const { build, loadConfigFromFile, preview } = await import('vite');
const { launch } = await import('chrome-launcher');
const { default: lighthouse, desktopConfig } = await import('lighthouse');
const { computeMedianRun } = await import('lighthouse/core/lib/median-run.js');

/** The headers that `npm start` sends, too. */
const { config } =
  (await loadConfigFromFile({ command: 'build', mode: 'production' })) ?? {};
const headers = /** @type {Record<string, string>} */ (
  config?.preview?.headers ?? {}
);
await build({ root, logLevel: 'warn' });
const server = await preview({ root, plugins: [gzip], preview: { port: 0 } });
const url = server.resolvedUrls?.local[0] ?? '';

/** One run in a browser of its own. */
async function measure() {
  const chrome = await launch({
    chromePath: await findBrowser(),
    chromeFlags: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const result = await lighthouse(
      url,
      {
        port: chrome.port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: Object.keys(MARKS),
      },
      flags.desktop ? desktopConfig : undefined,
    );
    if (!result) throw new Error('Lighthouse gave no report');
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

try {
  const runs = [];
  for (let i = 0; i < Math.max(1, Number(flags.runs)); i++)
    runs.push(await measure());
  const scores = runs.map(({ categories }) => categories.performance?.score);
  const lhr = computeMedianRun(runs);
  const marks = scores.map((score) => Math.round((score ?? 0) * 100));
  console.log(`Performance of ${runs.length} runs: ${marks.join(', ')}`);
  console.log(
    `Speed of this machine by Lighthouse's own measure: ${lhr.environment.benchmarkIndex} (a quiet desktop has 1,500 and more)`,
  );
  if (flags.out) writeFileSync(flags.out, JSON.stringify(lhr));
  for (const [id, mark] of Object.entries(MARKS)) {
    const category = lhr.categories[id];
    const score = Math.round((category?.score ?? 0) * 100);
    console.log(
      `${(category?.title ?? id).padEnd(16)}${String(score).padStart(4)}  (wanted: ${mark})`,
    );
    if (score >= mark) continue;
    process.exitCode = 1;
    for (const { id: audit, weight } of category?.auditRefs ?? []) {
      const { score: got, title, displayValue } = lhr.audits[audit] ?? {};
      if (weight > 0 && typeof got === 'number' && got < 0.95)
        console.log(`  - ${title}${displayValue ? `: ${displayValue}` : ''}`);
    }
  }
} finally {
  await server.close();
}
