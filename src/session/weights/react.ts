import { useStore } from 'zustand';
import { useSession } from '../react.ts';
import type { WeightsState } from './weights.ts';

/**
 * A part of the state of weights; the component renders again when it changes.
 *
 * @param select must give the same object as long as the state is the same.
 */
export function useWeights<Part>(select: (state: WeightsState) => Part): Part {
  return useStore(useSession().weights.store, select);
}
