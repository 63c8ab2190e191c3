import { useEffect, useState } from 'react';
import type { Problem } from '../../core/problems/problem.ts';
import type { Photo } from '../../session/photo.ts';
import { problemOf } from '../../session/problems.ts';
import { useSession } from '../../session/react.ts';

export type WholeView =
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly logits: Float32Array }
  | { readonly phase: 'failed'; readonly problem: Problem };

/** What was read before, as long as its photo lives. */
const known = new WeakMap<Blob, WholeView>();

/**
 * Has the whole photo read, squeezed to a crop: once a photo, and only when it is looked at.
 * After a failure the next look tries again.
 */
export function useWholeView({ blob }: Photo): WholeView {
  const session = useSession();
  const [found, setFound] = useState<{ blob: Blob; whole: WholeView }>();

  useEffect(() => {
    if (known.has(blob)) return;
    const stop = new AbortController();
    const { signal } = stop;
    session.ask({ photo: blob, views: ['whole'] }, { signal }).then(
      ({ views }) => {
        const whole = { phase: 'read', logits: views[0]!.logits } as const;
        known.set(blob, whole);
        setFound({ blob, whole });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        setFound({
          blob,
          whole: { phase: 'failed', problem: problemOf(error) },
        });
      },
    );
    return () => stop.abort();
  }, [session, blob]);

  if (found?.blob === blob) return found.whole;
  return known.get(blob) ?? { phase: 'reading' };
}
