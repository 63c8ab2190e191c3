import type { RefObject } from 'react';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { useLab, useLabState, useWork } from '../state/react.ts';
import { FullScreenButton } from './FullScreenButton.tsx';
import { SaveButton } from './SaveButton.tsx';
import styles from './Toolbar.module.css';

/** Undo, redo, swap, save, and the view for a class. */
export function Toolbar({ root }: { root: RefObject<HTMLElement | null> }) {
  const lab = useLab();
  const canUndo = useLabState(({ history }) => history.past.length > 0);
  const canRedo = useLabState(({ history }) => history.future.length > 0);
  const two = useWork((work) => work.a !== null && work.b !== null);
  const teacher = useLabState((state) => state.teacher);
  return (
    <div className={styles.bar} role="group" aria-label={t('lab.tools')}>
      <Button disabled={!canUndo} onClick={lab.undo}>
        {t('lab.undo')}
      </Button>
      <Button disabled={!canRedo} onClick={lab.redo}>
        {t('lab.redo')}
      </Button>
      <Button disabled={!two} onClick={lab.swap}>
        {t('lab.swap')}
      </Button>
      <SaveButton />
      <Button aria-pressed={teacher} onClick={() => lab.setTeacher(!teacher)}>
        {t('lab.teacher')}
      </Button>
      <FullScreenButton root={root} />
    </div>
  );
}
