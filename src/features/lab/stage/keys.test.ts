import { expect, test } from 'vitest';
import { arrowStep, seamStep } from './keys.ts';

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

test('arrows move by a hundredth, with Shift by a tenth', () => {
  expect(arrowStep(press('ArrowLeft'))).toEqual([-0.01, 0]);
  expect(arrowStep(press('ArrowDown', true))).toEqual([0, 0.1]);
  expect(arrowStep(press('Enter'))).toBeUndefined();
});

test.each([
  ['ArrowRight', 0, 0.01],
  ['ArrowLeft', 0, -0.01],
  ['ArrowUp', 0, 0.01],
  ['ArrowDown', 90, 0.01],
  ['ArrowUp', 90, -0.01],
  ['ArrowRight', 90, 0.01],
  ['ArrowRight', 180, -0.01],
  ['ArrowRight', 45, 0.01],
  ['ArrowUp', 45, -0.01],
])('%s at %d degrees moves the seam where it points', (key, angle, step) => {
  expect(seamStep(press(key), angle)).toBeCloseTo(step, 12);
});

test('other keys are not for the seam', () => {
  expect(seamStep(press('Tab'), 0)).toBeUndefined();
});
