import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { History, HistoryState } from './history.ts';

export const HistoryContext = createContext<History | null>(null);

/** The answers that the device keeps: its actions. */
export function useHistory(): History {
  const history = use(HistoryContext);
  if (!history) throw new Error('there is no HistoryContext above');
  return history;
}

/** A part of the history's state; the component renders again when it changes. */
export function useHistoryState<Part>(
  select: (state: HistoryState) => Part,
): Part {
  return useStore(useHistory().store, select);
}
