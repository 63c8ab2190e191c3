import { expect, test } from 'vitest';
import { RUDENESSES } from '../testing/rudeness.ts';
import { downloadChaos } from './download-chaos.ts';

// A slice of `npm run trainer:chaos`.
test('from a server that fails in every way, and killed meanwhile, exactly the photos that exist come whole', async () => {
  const report = await downloadChaos(
    { photos: 80, kills: 2, seed: 3 },
    () => undefined,
  );
  expect(report.problems).toEqual([]);
  expect(report.kills).toBe(2);
  const met = Object.keys(report.rudeness).length;
  expect(met).toBeGreaterThan(RUDENESSES.length * 0.8);
}, 600_000);
