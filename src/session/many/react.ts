import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Many } from './many.ts';
import type { ManyState } from './state.ts';

export const ManyContext = createContext<Many | null>(null);

/** The page's queue of photos: its actions. */
export function useMany(): Many {
  const many = use(ManyContext);
  if (!many) throw new Error('there is no ManyContext above');
  return many;
}

/** A part of the queue's state; the component renders again when it changes. */
export function useManyState<Part>(select: (state: ManyState) => Part): Part {
  return useStore(useMany().store, select);
}
