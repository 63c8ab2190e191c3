/** What was, what is and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The gesture under way, whose steps count as one; null between gestures. */
  readonly gesture: string | null;
}

/** More would keep too many pictures in memory. */
export const MAX_STEPS = 60;

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], gesture: null };
}

/** A step of its own. */
export function commit<T>(history: History<T>, next: T): History<T> {
  if (Object.is(next, history.present)) return settle(history);
  return push(history, next, null);
}

/** A step of a drag: all those of one gesture are undone together. */
export function adjust<T>(
  history: History<T>,
  next: T,
  gesture: string,
): History<T> {
  if (Object.is(next, history.present)) return history;
  if (history.gesture === gesture) return { ...history, present: next };
  return push(history, next, gesture);
}

/** The gesture is over. */
export function settle<T>(history: History<T>): History<T> {
  return history.gesture === null ? history : { ...history, gesture: null };
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return settle(history);
  return {
    past: past.slice(0, -1),
    present: past.at(-1)!,
    future: [present, ...future],
    gesture: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return settle(history);
  return {
    past: [...past, present],
    present: future[0]!,
    future: future.slice(1),
    gesture: null,
  };
}

function push<T>(
  { past, present }: History<T>,
  next: T,
  gesture: string | null,
): History<T> {
  return {
    past: [...past, present].slice(-MAX_STEPS),
    present: next,
    future: [],
    gesture,
  };
}
