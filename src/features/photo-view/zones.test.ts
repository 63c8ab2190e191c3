import { expect, test } from 'vitest';
import { CROP_NAMES } from '../../core/geometry/views.ts';
import { zonesOf } from './zones.ts';

test('each corner has its quarter, the centre lies on top', () => {
  const boxes = CROP_NAMES.map((view) => ({ view }));
  const zones = zonesOf({ width: 600, height: 300 }, boxes);
  const at = (x: number, y: number) =>
    zones.findLast(
      ({ zone }) =>
        x >= zone.x &&
        x < zone.x + zone.width &&
        y >= zone.y &&
        y < zone.y + zone.height,
    )?.view;
  expect(at(10, 10)).toBe('upper-left');
  expect(at(590, 10)).toBe('upper-right');
  expect(at(10, 290)).toBe('lower-left');
  expect(at(590, 290)).toBe('lower-right');
  expect(at(300, 150)).toBe('centre');
});
