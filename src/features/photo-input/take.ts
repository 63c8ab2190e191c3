import type { Session } from '../../session/session.ts';
import type { Brought } from './from-transfer.ts';

/** Hands what was brought to the session, with a word about what was left out. */
export function take(session: Session, brought: Brought): void {
  if (brought.kind !== 'file') {
    session.notify(brought);
    return;
  }
  const { file, files } = brought;
  session.openPhoto(
    file,
    files > 1 ? { kind: 'took-first', files } : undefined,
  );
}
