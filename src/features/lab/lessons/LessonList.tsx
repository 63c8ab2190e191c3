import { useRef } from 'react';
import { problemOf } from '../../../session/problems.ts';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { saveFile } from '../../../shared/save-file.ts';
import { fileName } from '../file-name.ts';
import { useLab, useWork } from '../state/react.ts';
import { putLesson } from '../take-files.ts';
import { startLesson } from './edit.ts';
import { saveLesson } from './lesson-files.ts';
import styles from './Lessons.module.css';
import { openShipped, SHIPPED } from './shipped.ts';

/** The lessons that ship, and the ways to open, write and save one's own. */
export function LessonList({ onWrite }: { onWrite: () => void }) {
  const lab = useLab();
  const input = useRef<HTMLInputElement>(null);
  const any = useWork((work) => work.a !== null);
  const open = useWork((work) => work.lesson !== null);
  const start = async (plan: (typeof SHIPPED)[number]) => {
    try {
      lab.openLesson(await openShipped(plan));
    } catch (error) {
      const problem = problemOf(error);
      lab.say({ kind: 'bad-picture', problem, name: t(plan.title) });
    }
  };
  const save = async () => {
    const { present } = lab.store.getState().history;
    const title = t('lab.lesson.untitled');
    try {
      const text = t('lab.lesson.look');
      const file = await saveLesson(present, { title, text });
      saveFile(file, fileName(present.lesson?.title ?? title, 'lesson.json'));
    } catch {
      lab.say({ kind: 'not-saved' });
    }
  };
  return (
    <section className={styles.list} data-testid="lab-lessons">
      <h2 className={styles.title}>{t('lab.lessons')}</h2>
      <p className={styles.lead}>{t('lab.lessons.lead')}</p>
      <ol>
        {SHIPPED.map((plan) => (
          <li key={plan.title}>
            <Button onClick={() => void start(plan)}>{t(plan.title)}</Button>
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button onClick={() => input.current?.click()}>
          {t('lab.lessons.open')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          data-picker="lab-lesson"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void putLesson(lab, file);
            currentTarget.value = '';
          }}
        />
        {any && !open && (
          <Button
            onClick={() => {
              lab.setWork((work) =>
                startLesson(
                  work,
                  t('lab.lesson.untitled'),
                  t('lab.lesson.look'),
                ),
              );
              onWrite();
            }}
          >
            {t('lab.lesson.write')}
          </Button>
        )}
        {any && (
          <Button onClick={() => void save()}>{t('lab.lessons.save')}</Button>
        )}
      </div>
      {any && <p className={styles.lead}>{t('lab.lessons.save-hint')}</p>}
    </section>
  );
}
