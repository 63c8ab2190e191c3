import { expect, test } from 'vitest';
import { participationOf } from './participation.ts';

const view = (...data: number[]) => ({
  ...{ view: 'centre' as const, logits: new Float32Array(1) },
  featureMap: {
    ...{ height: 1, width: 1, channels: data.length },
    data: Float32Array.from(data),
  },
});

test('is the mean over the crops', () => {
  const views = [view(1, 1), view(1, 0)];
  expect(participationOf({ views })).toBeCloseTo(0.75, 9);
  expect(participationOf({ views })).toBeCloseTo(0.75, 9);
});

test('needs the map of every crop, as an answer from the history has none', () => {
  const { featureMap: _, ...bare } = view(1, 1);
  expect(participationOf({ views: [view(1, 1), bare] })).toBeUndefined();
  expect(participationOf({ views: [] })).toBeUndefined();
});
