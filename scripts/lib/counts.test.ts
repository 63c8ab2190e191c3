import { expect, test } from 'vitest';
import { countsOf } from './counts.mjs';

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [{}] },
  ],
};
const oneSpec = (file: string, title: string, status: string) => ({
  ...{ file, title },
  tests: [{ status }],
});
const playwrightReport = {
  stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 },
  suites: [
    {
      specs: [oneSpec('a.spec.ts', 'works', 'expected')],
      suites: [{ specs: [oneSpec('a.spec.ts', 'wavers', 'flaky')] }],
    },
  ],
};

test('reads the reports of both runners', () => {
  expect(countsOf(1, vitestReport)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 3,
  });
  expect(countsOf(1, playwrightReport)).toEqual({
    passed: 8,
    failed: 2,
    skipped: 3,
    flaky: ['a.spec.ts: wavers'],
  });
});

test('counts a test file that does not load', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  const report = { ...vitestReport, numFailedTests: 0, testResults };
  expect(countsOf(1, report).failed).toBe(1);
});

test('counts a failed step as one failure, however it failed', () => {
  expect(countsOf(2).failed).toBe(1);
  expect(countsOf(0).failed).toBe(0);
  expect(countsOf(0, undefined, true).failed).toBe(1);
  const green = {
    stats: { ...playwrightReport.stats, unexpected: 0, flaky: 0 },
  };
  expect(countsOf(1, green).failed).toBe(1);
  expect(countsOf(0, green).failed).toBe(0);
});
