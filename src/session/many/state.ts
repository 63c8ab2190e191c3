import type { Entry } from '../../core/many/entry.ts';

/** One of many photos, as the page shows it. */
export interface ManyEntry extends Entry {
  /** Object URL of a small picture, once the photo has been opened. */
  readonly thumbnail?: string;
}

export interface ManyState {
  readonly entries: readonly ManyEntry[];
  readonly phase: 'empty' | 'running' | 'paused' | 'done';
  /** Photos per second, once two are done. */
  readonly perSecond: number | undefined;
  /** Milliseconds that the rest will take, once that can be guessed. */
  readonly remaining: number | undefined;
}

export const EMPTY: ManyState = {
  entries: [],
  phase: 'empty',
  perSecond: undefined,
  remaining: undefined,
};

/** Whether the photo's turn is over. */
export function isOver({ state }: Entry): boolean {
  return state.phase === 'answered' || state.phase === 'failed';
}
