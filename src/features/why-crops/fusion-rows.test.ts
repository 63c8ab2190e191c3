import { expect, test } from 'vitest';
import { CROP_NAMES } from '../../core/geometry/views.ts';
import type { Reading } from '../../session/reading.ts';
import { agreement, fusionRows } from './fusion-rows.ts';

const sure = (id: number) =>
  Float32Array.from({ length: 5 }, (_, i) => (i === id ? 8 : 0));
const reading = (...ids: number[]): Reading => ({
  size: { width: 300, height: 256 },
  boxes: [],
  views: ids.map((id, i) => ({ view: CROP_NAMES[i]!, logits: sure(id) })),
  total: 5,
  temperature: 1,
  fusion: 'average',
});

test('gives the three likeliest of each way that has what it needs', () => {
  const rows = fusionRows(reading(1, 1, 1, 2, 3), undefined);
  const first = Object.fromEntries(
    rows.map(({ mode, top }) => [mode, top?.[0]?.id]),
  );
  expect(first).toEqual({
    ...{ average: 1, max: 1, whole: undefined },
    ...{ 'upper-left': 1, 'upper-right': 1, 'lower-left': 1 },
    ...{ 'lower-right': 2, centre: 3 },
  });
  expect(rows[0]!.top).toHaveLength(3);
  expect(agreement(rows, 1)).toEqual({ ways: 5, total: 7 });
});

test('the whole photo joins when it is read', () => {
  const rows = fusionRows(reading(1, 1, 1, 1, 1), sure(4));
  expect(rows.find(({ mode }) => mode === 'whole')?.top?.[0]?.id).toBe(4);
  expect(agreement(rows, 1)).toEqual({ ways: 7, total: 8 });
});

test('average and maximum wait for all crops', () => {
  const known = fusionRows(reading(1, 2), undefined).filter(({ top }) => top);
  expect(known.map(({ mode }) => mode)).toEqual(['upper-left', 'upper-right']);
});
