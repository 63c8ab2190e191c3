import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { useLab } from '../state/react.ts';
import type { Lesson } from '../state/work.ts';
import { addStep, keepHere, removeStep, setText, setTitle } from './edit.ts';
import styles from './Lessons.module.css';

/** Title and words of the open step, and ways to add and remove steps. */
export function LessonEditor({ lesson }: { lesson: Lesson }) {
  const lab = useLab();
  const { title, steps, step } = lesson;
  return (
    <div className={styles.editor}>
      <label>
        {t('lab.lesson.title')}
        <input
          type="text"
          maxLength={120}
          defaultValue={title}
          onBlur={({ currentTarget: { value } }) =>
            lab.setWork((work) => setTitle(work, value))
          }
        />
      </label>
      <label>
        {t('lab.lesson.text')}
        <textarea
          key={step}
          rows={3}
          maxLength={1000}
          defaultValue={steps[step]?.text ?? ''}
          onBlur={({ currentTarget: { value } }) =>
            lab.setWork((work) => setText(work, value))
          }
        />
      </label>
      <div className={styles.row}>
        <Button onClick={() => lab.setWork(keepHere)}>
          {t('lab.lesson.keep')}
        </Button>
        <Button
          onClick={() =>
            lab.setWork((work) => addStep(work, t('lab.lesson.look')))
          }
        >
          {t('lab.lesson.add')}
        </Button>
        <Button
          disabled={steps.length < 2}
          onClick={() => lab.setWork(removeStep)}
        >
          {t('lab.lesson.remove')}
        </Button>
      </div>
    </div>
  );
}
