import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stallSignal } from './stall.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const live = () => new AbortController().signal;

test('fires with "offline" when nothing came for a while', () => {
  const { signal, touch } = stallSignal('x.bin', live(), 1000);
  vi.advanceTimersByTime(900);
  touch();
  vi.advanceTimersByTime(900);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(100);
  expect(signal.reason).toMatchObject({
    problem: { code: 'offline', values: { file: 'x.bin' } },
  });
});

test('is silent when it ended, and follows the signal outside', () => {
  const outer = new AbortController();
  const { signal, end } = stallSignal('x.bin', outer.signal, 1000);
  end();
  vi.advanceTimersByTime(5000);
  expect(signal.aborted).toBe(false);
  outer.abort('why');
  expect(signal.reason).toBe('why');
});
