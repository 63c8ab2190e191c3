import { isDone } from '../../../core/composite/check.ts';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { Icon } from '../../../shared/ui/Icon.tsx';
import { isAnswered } from '../state/subject.ts';
import { useLab, useLabState, useWork } from '../state/react.ts';
import type { LabState } from '../state/state.ts';
import { LessonEditor } from './LessonEditor.tsx';
import styles from './Lessons.module.css';

interface Props {
  editing: boolean;
  onEdit: (editing: boolean) => void;
}

/** The open lesson: what to do now, and whether it is done. */
export function LessonBar({ editing, onEdit }: Props) {
  const lab = useLab();
  const lesson = useWork((work) => work.lesson);
  const done = useLabState(isStepDone);
  if (!lesson) return null;
  const { title, steps, step } = lesson;
  const now = steps[step];
  return (
    <section className={styles.open} data-testid="lab-lesson" data-done={done}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('lab.lesson', { title })}</h2>
        <p className={styles.count}>
          {t('lab.lesson.step', { step: step + 1, steps: steps.length })}
        </p>
      </div>
      {editing ? (
        <LessonEditor lesson={lesson} />
      ) : (
        <p className={styles.text} data-testid="lab-step">
          {now?.text}
        </p>
      )}
      <div className={styles.row}>
        <Button disabled={step === 0} onClick={() => lab.goToStep(step - 1)}>
          {t('lab.lesson.back')}
        </Button>
        <Button
          look={done ? 'main' : 'plain'}
          disabled={step + 1 >= steps.length}
          onClick={() => lab.goToStep(step + 1)}
        >
          {t('lab.lesson.next')}
        </Button>
        {now?.check && (
          <p className={styles.check} role="status" data-done={done}>
            {done && <Icon name="check" />}
            {t(done ? 'lab.lesson.done' : 'lab.lesson.to-do')}
          </p>
        )}
        <Button look="quiet" onClick={() => lab.goToStep(step)}>
          {t('lab.lesson.again')}
        </Button>
        <Button
          look="quiet"
          aria-pressed={editing}
          onClick={() => onEdit(!editing)}
        >
          {t('lab.lesson.edit')}
        </Button>
        <Button look="quiet" onClick={() => lab.openLesson(null)}>
          {t('lab.lesson.close')}
        </Button>
      </div>
    </section>
  );
}

function isStepDone(state: LabState): boolean {
  const { lesson, composite } = state.history.present;
  const check = lesson?.steps[lesson.step]?.check;
  if (!check) return true;
  return isDone(check, {
    composite,
    answered: isAnswered(state),
    curve: state.curve?.phase === 'done',
    map: state.look.map && state.answer !== null,
  });
}
