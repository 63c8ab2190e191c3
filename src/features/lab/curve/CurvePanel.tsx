import { useState } from 'react';
import { crossing, sweptFrom } from '../../../core/composite/sweep.ts';
import { topK } from '../../../session/ranking.ts';
import { formatShare } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { ProgressBar } from '../../../shared/ui/ProgressBar.tsx';
import { followedOn } from '../answer/followed.ts';
import { useLab, useLabState, useWork } from '../state/react.ts';
import type { Curve } from '../state/state.ts';
import styles from './Curve.module.css';
import { CurveChart } from './CurveChart.tsx';
import { CurveTable } from './CurveTable.tsx';
import { Legend } from './Legend.tsx';

const STEPS = [6, 11, 21];

/** Sweeps the seam (or the piece's size, or the mix) and draws who gets how much on the way. */
export function CurvePanel() {
  const lab = useLab();
  const curve = useLabState((state) => state.curve);
  const mode = useWork(({ composite }) => composite.mode);
  const two = useWork((work) => work.b !== null);
  const hidden = useLabState(({ teacher, revealed }) => teacher && !revealed);
  const [steps, setSteps] = useState(11);
  const running = curve?.phase === 'running';
  return (
    <section
      className={styles.panel}
      data-testid="lab-curve"
      data-phase={curve?.phase}
    >
      <h2 className={styles.title}>{t('lab.curve')}</h2>
      <p className={styles.explain}>
        {two ? t(`lab.curve.explain.${mode}`) : t('lab.curve.needs-two')}
      </p>
      {two && (
        <div className={styles.row}>
          {running ? (
            <Button onClick={lab.stopSweep}>{t('lab.curve.stop')}</Button>
          ) : (
            <Button onClick={() => lab.sweep(steps)}>
              {t(curve ? 'lab.curve.again' : 'lab.curve.start')}
            </Button>
          )}
          <label className={styles.steps}>
            {t('lab.curve.steps')}
            <select
              value={steps}
              onChange={({ currentTarget }) =>
                setSteps(Number(currentTarget.value))
              }
            >
              {STEPS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </div>
      )}
      {running && <Progress curve={curve} />}
      {curve && curve.points.length > 1 && !hidden && <Drawn curve={curve} />}
    </section>
  );
}

function Progress({ curve: { points, total } }: { curve: Curve }) {
  const label = t('lab.curve.progress', { done: points.length, total });
  return (
    <div className={styles.progress}>
      <ProgressBar label={t('lab.curve')} share={points.length / total} />
      <p className={styles.explain}>{label}</p>
    </div>
  );
}

function Drawn({ curve: { points, phase } }: { curve: Curve }) {
  const lab = useLab();
  const composite = useWork((work) => work.composite);
  const chosenA = useLabState((state) => followedOn(state, 'a'));
  const chosenB = useLabState((state) => followedOn(state, 'b'));
  // Until both pictures have been asked about alone, the curve's own ends tell.
  const ends = [points[0]!, points.at(-1)!];
  const [forB, forA] = composite.mode === 'patch' ? ends.reverse() : ends;
  const a = chosenA ?? topK(forA!.probabilities, 1)[0]!.id;
  const b = chosenB ?? topK(forB!.probabilities, 1)[0]!.id;
  const level = a === b ? undefined : crossing(points, a, b);
  const axis = t(`lab.curve.axis.${composite.mode}`);
  return (
    <div className={styles.drawn}>
      <CurveChart
        points={points}
        a={a}
        b={b}
        at={Math.min(1, sweptFrom(composite))}
        onPick={lab.goTo}
      />
      <p className={styles.axisName}>{axis}</p>
      <Legend a={a} b={b} />
      {phase === 'done' && a !== b && (
        <p>
          {level === undefined
            ? t('lab.curve.never-level')
            : t('lab.curve.level', { at: formatShare(level) })}
        </p>
      )}
      <p className={styles.explain}>{t('lab.curve.click')}</p>
      <CurveTable axis={axis} points={points} a={a} b={b} onPick={lab.goTo} />
    </div>
  );
}
