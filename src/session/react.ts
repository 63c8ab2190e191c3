import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Session } from './session.ts';
import type { SessionState } from './state.ts';

export const SessionContext = createContext<Session | null>(null);

/** The page's session: its actions. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('there is no SessionContext above');
  return session;
}

/**
 * A part of the session's state; the component renders again when it changes.
 *
 * @param select must give the same object as long as the state is the same.
 */
export function useSessionState<Part>(
  select: (state: SessionState) => Part,
): Part {
  return useStore(useSession().store, select);
}
