import { useRef, useState, type ReactNode } from 'react';
import { useSession } from '../../session/react.ts';
import { t } from '../../shared/i18n/t.ts';
import { Answer } from './answer/Answer.tsx';
import { Crops } from './answer/Crops.tsx';
import { BlendControls } from './controls/BlendControls.tsx';
import { ModePicker } from './controls/ModePicker.tsx';
import { PatchControls } from './controls/PatchControls.tsx';
import { SeamControls } from './controls/SeamControls.tsx';
import { CurvePanel } from './curve/CurvePanel.tsx';
import styles from './Lab.module.css';
import { LessonBar } from './lessons/LessonBar.tsx';
import { LessonList } from './lessons/LessonList.tsx';
import { Look } from './look/Look.tsx';
import { Messages } from './Messages.tsx';
import { Slot } from './pictures/Slot.tsx';
import { Stage } from './stage/Stage.tsx';
import { currentSubject } from './state/subject.ts';
import { LabContext, labOf, useLabState, useWork } from './state/react.ts';
import { Toolbar } from './teacher/Toolbar.tsx';
import { useWindow } from './use-window.ts';

/**
 * The composite lab.
 *
 * @param status how far the network is, while it is not ready.
 */
export function Lab({ status }: { status?: ReactNode }) {
  const lab = labOf(useSession());
  useWindow(lab);
  return (
    <LabContext value={lab}>
      <Screen status={status} />
    </LabContext>
  );
}

function Screen({ status }: { status: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const subject = useLabState(currentSubject);
  const teacher = useLabState((state) => state.teacher);
  const open = useWork((work) => work.lesson !== null);
  const [editing, setEditing] = useState(false);
  return (
    <div ref={root} className={styles.lab} data-teacher={teacher}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title} tabIndex={-1}>
            {t('lab.title')}
          </h1>
          {!subject && <p className={styles.lead}>{t('lab.lead')}</p>}
        </div>
        {subject && <Toolbar root={root} />}
      </div>
      <Messages />
      {open && <LessonBar editing={editing} onEdit={setEditing} />}
      {subject ? (
        <div className={styles.bench}>
          <div className={styles.column}>
            <div className={styles.stage}>
              <Stage subject={subject} />
              <Look />
            </div>
            <div className={styles.controls}>
              {subject.b && <Controls />}
              <Slots />
            </div>
          </div>
          <div className={styles.column}>
            <div className={styles.answer}>
              {status}
              <Answer />
            </div>
            <div className={styles.more}>
              <Crops />
              <CurvePanel />
              <LessonList onWrite={() => setEditing(true)} />
            </div>
          </div>
        </div>
      ) : (
        <>
          {status}
          <LessonList onWrite={() => setEditing(true)} />
          <Slots />
        </>
      )}
    </div>
  );
}

function Slots() {
  return (
    <div className={styles.slots}>
      <Slot side="a" />
      <Slot side="b" />
    </div>
  );
}

function Controls() {
  const mode = useWork(({ composite }) => composite.mode);
  const a = useWork((work) => work.a);
  return (
    <section className={styles.mode} aria-label={t('lab.mode')}>
      <ModePicker />
      {mode === 'seam' && a && <SeamControls size={a.image} />}
      {mode === 'patch' && <PatchControls />}
      {mode === 'blend' && <BlendControls />}
    </section>
  );
}
