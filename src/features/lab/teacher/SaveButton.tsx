import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { saveFile } from '../../../shared/save-file.ts';
import { fileName } from '../file-name.ts';
import { currentSubject, isAnswered } from '../state/subject.ts';
import { useLab, useLabState } from '../state/react.ts';
import { captionOf } from './caption.ts';
import { drawCaptioned } from './draw-captioned.ts';

/** Saves the composite with its answer, once the five crops have answered. */
export function SaveButton() {
  const lab = useLab();
  const ready = useLabState(
    (state) => isAnswered(state) && !(state.teacher && !state.revealed),
  );
  const save = async () => {
    const state = lab.store.getState();
    const subject = currentSubject(state);
    if (!subject || !state.answer) return;
    try {
      const lines = captionOf(state.history.present, state.answer);
      const png = await drawCaptioned(lab.imageOf(subject), lines);
      saveFile(png, fileName(t('lab.title'), 'png'));
    } catch {
      lab.say({ kind: 'not-saved' });
    }
  };
  return (
    <Button
      disabled={!ready}
      title={t('lab.save-png-hint')}
      onClick={() => void save()}
    >
      {t('lab.save-png')}
    </Button>
  );
}
