import { expect, test } from 'vitest';
import {
  formatDownload,
  formatDuration,
  formatProbability,
  formatShare,
} from './numbers.ts';

test('probabilities have one decimal, the smallest a bound', () => {
  expect(formatProbability(0.3456)).toBe('34.6%');
  expect(formatProbability(1)).toBe('100.0%');
  expect(formatProbability(0.0009)).toBe('under 0.1%');
  expect(formatShare(0.312)).toBe('31%');
});

test('downloads count in millions of bytes', () => {
  expect(formatDownload(12_400_000, 43_100_000)).toEqual({
    loaded: '12',
    total: '43 MB',
  });
  expect(formatDownload(650_000, 1_300_000)).toEqual({
    loaded: '0.7',
    total: '1.3 MB',
  });
  expect(formatDownload(2e6, 1e6).loaded).toBe('1.0');
});

test('time spans read as people say them', () => {
  expect(formatDuration(80.4)).toBe('80 milliseconds');
  expect(formatDuration(2430)).toBe('2.4 seconds');
  expect(formatDuration(31_400)).toBe('31 seconds');
});
