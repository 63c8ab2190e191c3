/**
 * @typedef {object} StepResult
 * @property {string} name
 * @property {boolean} ok
 * @property {number} milliseconds
 * @property {import('./counts.mjs').Counts} counts
 */

/**
 * What `npm test` prints at its end: a table of the steps, then `N passed, N failed` on a line of
 * its own, summed over all runners; a failed step without tests counts as one failure. A test that
 * passed only when repeated is named before: it is a fault to be found, here or in the page.
 *
 * @param {readonly StepResult[]} results
 */
export function summary(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, ok, milliseconds, counts }) =>
    [
      ok ? 'ok    ' : 'FAILED',
      name.padEnd(width),
      duration(milliseconds).padStart(8),
      testsOf(counts),
    ]
      .join('  ')
      .trimEnd(),
  );
  const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
  const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
  const total = results.reduce((sum, one) => sum + one.milliseconds, 0);
  return [
    '',
    ...rows,
    `${''.padEnd(8)}${'total'.padEnd(width)}  ${duration(total).padStart(8)}`,
    ...results.flatMap(({ counts }) =>
      (counts.flaky ?? []).map(
        (name) => `FLAKY   ${name} (passed when repeated)`,
      ),
    ),
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n');
}

/** @param {import('./counts.mjs').Counts} counts */
function testsOf({ passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return '';
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${left}`;
}

/** @param {number} milliseconds */
function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
