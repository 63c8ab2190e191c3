import { expect, test } from 'vitest';
import {
  adjust,
  commit,
  historyOf,
  MAX_STEPS,
  redo,
  settle,
  undo,
} from './history.ts';

test('goes back and forth', () => {
  const after = commit(commit(historyOf(1), 2), 3);
  expect(undo(after).present).toBe(2);
  expect(redo(undo(undo(after))).present).toBe(2);
  expect(undo(undo(undo(undo(after)))).present).toBe(1);
  expect(redo(redo(after)).present).toBe(3);
});

test('a drag is one step, two drags are two', () => {
  let history = historyOf(0);
  for (const x of [1, 2, 3]) history = adjust(history, x, 'seam');
  expect(history.gesture).toBe('seam');
  history = settle(history);
  for (const x of [4, 5]) history = adjust(history, x, 'seam');
  expect(undo(history)).toMatchObject({ present: 3, gesture: null });
  expect(undo(undo(history)).present).toBe(0);
});

test('a new step forgets what was undone; no step is no step', () => {
  const history = commit(undo(commit(historyOf('a'), 'b')), 'c');
  expect(history.future).toEqual([]);
  expect(redo(history).present).toBe('c');
  expect(commit(history, 'c').past).toEqual(history.past);
});

test('forgets the oldest steps', () => {
  let history = historyOf(0);
  for (let i = 1; i <= 3 * MAX_STEPS; i++) history = commit(history, i);
  expect(history.past).toHaveLength(MAX_STEPS);
  for (let i = 0; i < 3 * MAX_STEPS; i++) history = undo(history);
  expect(history.present).toBe(2 * MAX_STEPS);
});
