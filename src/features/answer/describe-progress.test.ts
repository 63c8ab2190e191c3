import { expect, test } from 'vitest';
import type { PhotoState } from '../../session/state.ts';
import { describeProgress } from './describe-progress.ts';

test('names the crop that is being read, and never one too many', () => {
  const at = (done: number) =>
    describeProgress({
      phase: 'classifying',
      done,
      reading: { total: 5 },
    } as unknown as PhotoState);
  expect(at(0)).toEqual({ text: 'Reading crop 1 of 5', share: 0 });
  expect(at(2)).toEqual({ text: 'Reading crop 3 of 5', share: 0.4 });
  expect(at(5)).toEqual({ text: 'Reading crop 5 of 5', share: 1 });
});
