import { expect, test } from 'vitest';
import { summary } from './summary.mjs';

test('ends in the sums on a line of their own', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const text = summary([
    {
      name: 'lint',
      ok: false,
      milliseconds: 61_000,
      counts: { ...none, failed: 1 },
    },
    {
      name: 'unit tests',
      ok: true,
      milliseconds: 900,
      counts: { ...none, passed: 12 },
    },
    {
      name: 'e2e',
      ok: false,
      milliseconds: 5000,
      counts: { passed: 3, failed: 2, skipped: 1, flaky: ['a: wavers'] },
    },
  ]);
  const lines = text.split('\n');
  expect(lines.at(-1)).toBe('15 passed, 3 failed');
  expect(text).toContain('FAILED  lint        1 min 1 s');
  expect(text).toContain('3 passed, 2 failed, 1 skipped');
  expect(text).toContain('FLAKY   a: wavers (passed when repeated)');
});
