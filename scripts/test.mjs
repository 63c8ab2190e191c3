// npm test: from a fresh clone to the verdict over everything. A failed step does not end it: all
// problems are told at once.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, readReport } from './lib/counts.mjs';
import { install } from './lib/install.mjs';
import { installTrainer } from './lib/install-trainer.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { commandOf, root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { summary } from './lib/summary.mjs';

requireSupportedNode();
const reports = join(root, 'node_modules/.cache/test-reports');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(report: string) => Promise<number>} work gives an exit code.
 * @property {boolean} [hasReport] whether it leaves a JSON report of its tests.
 */

/** @param {string} name @param {string[]} args */
const tool =
  (name, ...args) =>
  () =>
    runNode([commandOf(name), ...args]);

/** @type {Step[]} */
const STEPS = [
  { name: 'format', work: tool('prettier', '--check', '.') },
  { name: 'types', work: typescript },
  { name: 'lint', work: tool('eslint', '.', '--max-warnings', '0') },
  { name: 'unit tests', work: vitest('app'), hasReport: true },
  { name: 'tests of the trainer', work: vitest('trainer'), hasReport: true },
  { name: 'build', work: tool('vite', 'build', '--logLevel', 'warn') },
  { name: 'browser', work: () => runNode([join(root, 'scripts/browser.mjs')]) },
  { name: 'end-to-end tests', work: playwright, hasReport: true },
];

/** @type {import('./lib/summary.mjs').StepResult[]} */
const results = [];
let isStopped = false;
process.once('SIGINT', () => (isStopped = true));

// Without these two nothing else can run.
if (await take({ name: 'install', work: () => install() })) {
  await take({ name: 'install the trainer', work: installTrainer });
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  for (const step of STEPS) if (!isStopped) await take(step);
}

console.log(summary(results));
process.exitCode = results.every(({ ok }) => ok) && !isStopped ? 0 : 1;

/** @param {Step} step */
async function take({ name, work, hasReport = false }) {
  console.log(`\n--- ${name}`);
  const start = performance.now();
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const code = await work(file);
  const report = hasReport ? readReport(file) : undefined;
  const counts = countsOf(code, report, hasReport);
  const milliseconds = performance.now() - start;
  const ok = code === 0 && counts.failed === 0;
  results.push({ name, ok, milliseconds, counts });
  return ok;
}

function typescript() {
  return runNode([commandOf('typescript', 'tsc'), '--noEmit']);
}

/** @param {string} project */
function vitest(project) {
  return (/** @type {string} */ report) =>
    runNode([
      ...[commandOf('vitest'), 'run', '--project', project],
      ...['--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ]);
}

/** @param {string} report */
function playwright(report) {
  return runNode([commandOf('@playwright/test', 'playwright'), 'test'], {
    env: { E2E_REPORT: report },
  });
}
