import { expect, test, vi } from 'vitest';
import { createShortcuts } from './registry.ts';

test('lists what there is, and does the latest of one key', () => {
  const { add, list, press } = createShortcuts();
  const [first, second] = [vi.fn(), vi.fn()];
  add({ key: 'o', title: 'app.name', run: first });
  const remove = add({ key: 'o', title: 'app.name', run: second });
  add({ key: 'v', title: 'app.name', with: 'ctrl' });
  expect(list().map(({ key }) => key)).toEqual(['o', 'o', 'v']);
  expect(press('o')).toBe(true);
  remove();
  expect(press('o')).toBe(true);
  expect([first, second].map((run) => run.mock.calls.length)).toEqual([1, 1]);
  // Told of, but done by others.
  expect(press('v')).toBe(false);
  expect(press('x')).toBe(false);
});

test('tells who listens', () => {
  const { add, list, subscribe } = createShortcuts();
  const listener = vi.fn();
  const stop = subscribe(listener);
  const before = list();
  const remove = add({ key: '?', title: 'app.name' });
  expect(list()).not.toBe(before);
  expect(list()).toBe(list());
  stop();
  remove();
  expect(listener).toHaveBeenCalledTimes(1);
});
