import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [flaky] names of those that failed once and passed when repeated.
 */

/**
 * What a step of `npm test` adds to the sums. A runner that fails without naming a failed test (a
 * file that does not load, a browser that does not start) counts as one failure, and so does a
 * step that leaves no report.
 *
 * @param {number} code the step's exit code.
 * @param {unknown} [report] a JSON report of vitest or Playwright, where the step has one.
 * @param {boolean} [wantsReport] whether it should have one.
 * @returns {Counts}
 */
export function countsOf(code, report, wantsReport = report !== undefined) {
  const counts = fromVitest(report) ??
    fromPlaywright(report) ?? { passed: 0, failed: 0, skipped: 0 };
  const isBroken = code !== 0 || (wantsReport && report === undefined);
  return isBroken && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} file
 * @returns {unknown} undefined when there is no report to read.
 */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {any} report */
function fromVitest(report) {
  if (typeof report?.numPassedTests !== 'number') return undefined;
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults ?? [];
  const unloaded = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {any} report */
function fromPlaywright(report) {
  const stats = report?.stats;
  if (typeof stats?.expected !== 'number') return undefined;
  const flaky = flakyIn(report.suites ?? []);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    ...(flaky.length > 0 && { flaky }),
  };
}

/**
 * @param {any[]} suites
 * @returns {string[]}
 */
function flakyIn(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ spec) =>
        spec.tests.some((/** @type {any} */ one) => one.status === 'flaky'),
      )
      .map((/** @type {any} */ spec) => `${spec.file}: ${spec.title}`),
    ...flakyIn(suite.suites ?? []),
  ]);
}
