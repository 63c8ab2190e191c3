import { expect, test } from 'vitest';
import { isDone, type Check } from './check.ts';
import { START } from './composite.ts';

const seam = { ...START };
const patch = { ...START, mode: 'patch' as const };
const done = (check: Check, composite = seam, answered = true, curve = false) =>
  isDone(check, { composite, answered, curve, map: false });

test('each check looks at its own thing', () => {
  expect(done({ kind: 'answered' })).toBe(true);
  expect(done({ kind: 'answered' }, seam, false)).toBe(false);
  expect(done({ kind: 'curve' })).toBe(false);
  expect(done({ kind: 'curve' }, seam, true, true)).toBe(true);
  expect(done({ kind: 'map' })).toBe(false);
  const shown = { composite: seam, answered: true, curve: false, map: true };
  expect(isDone({ kind: 'map' }, shown)).toBe(true);
  expect(done({ kind: 'seam', min: 0.4, max: 0.6 })).toBe(true);
  expect(done({ kind: 'seam', min: 0.6, max: 1 })).toBe(false);
  expect(done({ kind: 'seam', min: 0, max: 1 }, patch)).toBe(false);
  expect(done({ kind: 'scale', min: 0.5, max: 1 }, patch)).toBe(true);
  expect(done({ kind: 'scale', min: 0.5, max: 1 }, seam)).toBe(false);
  const far: Check = { kind: 'place', x: 0.5, y: 0.5, min: 0.2, max: 2 };
  expect(done(far, patch)).toBe(false);
  expect(done(far, { ...patch, patch: { ...patch.patch, x: 0.8 } })).toBe(true);
  expect(done({ kind: 'mirror', side: 'a', mirrored: true })).toBe(false);
  expect(
    done(
      { kind: 'mirror', side: 'b', mirrored: true },
      { ...seam, mirrorB: true },
    ),
  ).toBe(true);
});
