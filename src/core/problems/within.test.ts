import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from './within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => expect.unreachable();

test('hands through what is done in time, and what goes wrong', async () => {
  expect(await within(Promise.resolve(5), 1000, never)).toBe(5);
  const broken = within(Promise.reject(new Error('no')), 1000, never);
  await expect(broken).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('gives up after its time; what comes later is handed over, not lost', async () => {
  const { promise, resolve } = later();
  const late: string[] = [];
  const waited = within(promise, 60_000, (value) => late.push(value));
  const refused = expect(waited).rejects.toMatchObject({
    problem: { code: 'too-slow', detail: 'not done after 60 s' },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await refused;
  resolve('at last');
  await vi.advanceTimersByTimeAsync(0);
  expect(late).toEqual(['at last']);
});

test('stops waiting as soon as nobody wants it', async () => {
  const { signal, abort } = abortable();
  const { promise, resolve } = later();
  const late: string[] = [];
  const waited = within(promise, 1000, (value) => late.push(value), signal);
  const refused = expect(waited).rejects.toThrow('not wanted');
  abort();
  await refused;
  resolve('too late');
  await vi.advanceTimersByTimeAsync(0);
  expect(late).toEqual(['too late']);
  await expect(
    within(Promise.resolve(1), 1000, () => undefined, signal),
  ).rejects.toThrow('not wanted');
});

function later() {
  let resolve!: (value: string) => void;
  const promise = new Promise<string>((done) => (resolve = done));
  return { promise, resolve };
}

function abortable() {
  const controller = new AbortController();
  const abort = () => controller.abort(new Error('not wanted'));
  return { signal: controller.signal, abort };
}
