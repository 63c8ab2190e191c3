import { useState } from 'react';
import { useMany } from '../../session/many/react.ts';
import type { PlainKey } from '../../shared/i18n/t.ts';
import { givenFiles } from './given-files.ts';

/** Takes files from drops and dialogues, and says what was wrong with the last ones. */
export function useAdding(): {
  readonly problem: PlainKey | null;
  readonly dismiss: () => void;
  readonly add: (event: Event) => void;
} {
  const many = useMany();
  const [problem, setProblem] = useState<PlainKey | null>(null);
  const add = (event: Event) => {
    givenFiles(event)
      .then((files) => {
        setProblem(files.length === 0 ? 'many.none' : null);
        many.add(files);
      })
      .catch(() => setProblem('many.unreadable'));
  };
  return { problem, dismiss: () => setProblem(null), add };
}
