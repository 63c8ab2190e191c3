import type { StoreApi } from 'zustand/vanilla';
import { problemOf } from '../../../session/problems.ts';
import type { Asks } from '../../../session/asks.ts';
import type { Curve, LabState } from './state.ts';
import { sweep, sweepKey } from './sweep.ts';
import type { Subject } from './work.ts';

export interface Curves {
  readonly start: (steps: number) => void;
  /** Ends the sweep; the points that came stay. */
  readonly stop: () => void;
  /** Takes the curve away when it is another composite's. */
  readonly check: () => void;
}

/** Drives `state.curve`. */
export function createCurves(
  ask: Asks['ask'],
  store: StoreApi<LabState>,
  subject: () => Subject | null,
): Curves {
  let task: AbortController | undefined;

  const update = (change: (curve: Curve) => Curve) => {
    const { curve } = store.getState();
    if (curve) store.setState({ curve: change(curve) });
  };

  async function start(steps: number): Promise<void> {
    const of = subject();
    if (!of) return;
    task?.abort();
    const { signal } = (task = new AbortController());
    const key = sweepKey(of);
    store.setState({
      curve: { phase: 'running', points: [], total: steps, key },
    });
    try {
      await sweep(ask, of, steps, signal, (point) =>
        update((curve) => ({ ...curve, points: [...curve.points, point] })),
      );
      update((curve) => ({ ...curve, phase: 'done' }));
    } catch (error) {
      if (signal.aborted) return;
      store.setState({ problem: problemOf(error) });
      update((curve) => ({ ...curve, phase: 'stopped' }));
    }
  }

  return {
    start: (steps) => void start(steps),
    stop() {
      task?.abort();
      update((curve) => ({ ...curve, phase: 'stopped' }));
    },
    check() {
      const { curve } = store.getState();
      const now = subject();
      if (!curve || (now && sweepKey(now) === curve.key)) return;
      task?.abort();
      store.setState({ curve: null });
    },
  };
}
