import { classLabel } from '../../../shared/i18n/country.ts';
import type { LabState } from '../state/state.ts';
import type { Side } from '../state/work.ts';

/** The class whose share is followed for a side: the visitor's choice, else the network's word. */
export function followedOn(
  { history, opinions }: Pick<LabState, 'history' | 'opinions'>,
  side: Side,
): number | null {
  return history.present.countries[side] ?? opinions[side];
}

export const nameOf = (id: number): string => classLabel(id).main;
