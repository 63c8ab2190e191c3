import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Session } from '../../../session/session.ts';
import { createLab, type Lab } from './lab.ts';
import type { LabState } from './state.ts';
import type { Work } from './work.ts';

export const LabContext = createContext<Lab | null>(null);

const labs = new WeakMap<Session, Lab>();

/** The session's lab: the work in it stays while other screens are shown. */
export function labOf(session: Session): Lab {
  let lab = labs.get(session);
  if (!lab) labs.set(session, (lab = createLab(session.ask)));
  return lab;
}

export function useLab(): Lab {
  const lab = use(LabContext);
  if (!lab) throw new Error('there is no LabContext above');
  return lab;
}

export function useLabState<Part>(select: (state: LabState) => Part): Part {
  return useStore(useLab().store, select);
}

export function useWork<Part>(select: (work: Work) => Part): Part {
  return useLabState(({ history }) => select(history.present));
}
