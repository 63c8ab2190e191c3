import { expect, test } from 'vitest';
import { meanParticipation, channelParticipation } from './participation.ts';

const map = (channels: number, ...data: number[]) => ({
  ...{ height: 1, width: data.length / channels, channels },
  data: Float32Array.from(data),
});

test('is the share of channels when those that take part do so alike', () => {
  expect(channelParticipation(map(4, 2, 2, 2, 2))).toBeCloseTo(1, 9);
  expect(channelParticipation(map(4, 0, 3, 0, 3))).toBeCloseTo(0.5, 9);
  expect(channelParticipation(map(4, 0, 0, 9, 0))).toBeCloseTo(0.25, 9);
});

test('pools over places first, and does not depend on the scale', () => {
  // Two places; shares of the channels: 1/4 and 3/4.
  const share = channelParticipation(map(2, 2, 0, 0, 6));
  const entropy = Math.log(4) - 0.75 * Math.log(3);
  expect(share).toBeCloseTo(Math.exp(entropy) / 2, 9);
  expect(channelParticipation(map(2, 20, 0, 0, 60))).toBeCloseTo(share, 9);
});

test('a crop that excites nothing has none', () => {
  expect(channelParticipation(map(3, 0, 0, 0))).toBe(0);
});

test('the mean needs every crop', () => {
  expect(meanParticipation([0.2, 0.4])).toBeCloseTo(0.3, 9);
  expect(meanParticipation([0.2, undefined])).toBeUndefined();
  expect(meanParticipation([])).toBeUndefined();
});
