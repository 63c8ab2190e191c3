import { expect, test } from '@playwright/test';
import { grown } from './gauges.ts';
import { soak } from './soak.ts';

// Two thousand of them: npm run soak.
test('forty photos with cancels and losses leave nothing behind', async ({
  page,
}) => {
  const { readings, answered, cancelled, losses } = await soak(page, {
    ...{ count: 40, seed: 5, every: 10 },
  });
  expect(answered).toBeGreaterThan(20);
  expect(cancelled).toBeGreaterThan(2);
  expect(losses).toBeGreaterThan(0);
  // Memory settles later than after ten photos; the long run looks at it.
  const { heap, resident, ...settled } = readings[0]!;
  const last = readings.slice(-2);
  expect(
    grown({ ...settled, heap: heap * 2, resident: resident * 2 }, last),
  ).toEqual([]);
});
