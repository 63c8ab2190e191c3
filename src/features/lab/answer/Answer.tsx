import { problemText } from '../../../shared/i18n/problem-text.ts';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { Message } from '../../../shared/ui/Message.tsx';
import { currentSubject, isAnswered } from '../state/subject.ts';
import { useLab, useLabState } from '../state/react.ts';
import type { LabState } from '../state/state.ts';
import styles from './Answer.module.css';
import { Shares } from './Shares.tsx';
import { TopThree } from './TopThree.tsx';
import { Spoken } from './Spoken.tsx';

/** What the network says of the composite, as it changes. */
export function Answer() {
  const lab = useLab();
  const state = useLabState((all) => all);
  const { answer, asking, problem, teacher, revealed, counts } = state;
  const hidden = teacher && !revealed;
  const phase = phaseOf(state);
  return (
    <section
      className={styles.panel}
      aria-label={t('lab.answer')}
      data-testid="lab-answer"
      data-phase={phase}
      data-views={answer?.plan.views.length}
      data-kept={answer?.answer.kept}
      data-answered={counts.answered}
      data-dropped={counts.dropped}
      data-probabilities={
        answer ? JSON.stringify([...answer.probabilities]) : undefined
      }
    >
      <h2 className={styles.title}>{t('lab.answer')}</h2>
      {problem && (
        <Message tone="bad" detail={problem.detail}>
          {problemText(problem)}
        </Message>
      )}
      {hidden ? (
        <p className={styles.hidden}>{t('lab.answer.hidden')}</p>
      ) : (
        answer && (
          <div className={styles.body} data-old={phase === 'old'}>
            <TopThree probabilities={answer.probabilities} />
            <Shares probabilities={answer.probabilities} />
          </div>
        )
      )}
      <p className={styles.status}>{statusOf(state)}</p>
      {teacher && (
        <Button
          look={revealed ? 'plain' : 'main'}
          onClick={() => lab.reveal(!revealed)}
        >
          {t(revealed ? 'lab.answer.hide' : 'lab.answer.reveal')}
        </Button>
      )}
      <div role="status">
        {!hidden && answer && isAnswered(state) && !asking && (
          <Spoken probabilities={answer.probabilities} />
        )}
      </div>
    </section>
  );
}

type Phase = 'none' | 'waiting' | 'old' | 'quick' | 'answered';

/** How far the answer is that of the picture on the screen. */
function phaseOf(state: LabState): Phase {
  const subject = currentSubject(state);
  if (!subject) return 'none';
  if (!state.answer) return 'waiting';
  if (isAnswered(state)) return 'answered';
  return state.answer.subject === subject ? 'quick' : 'old';
}

function statusOf(state: LabState): string {
  const { asking } = state;
  const phase = phaseOf(state);
  if (phase === 'none') return t('lab.answer.none');
  if (phase === 'answered') return fullStatus(state.answer?.answer.kept ?? 0);
  const total = asking?.plan.views.length ?? 0;
  if (asking && total > 1 && asking.done < total && phase !== 'quick')
    return t('lab.answer.crop', { crop: asking.done + 1, total });
  if (phase === 'quick') return t('lab.answer.quick');
  return t(phase === 'old' ? 'lab.answer.old' : 'lab.answer.waiting');
}

function fullStatus(kept: number): string {
  const full = t('lab.answer.full');
  return kept > 0 ? `${full} ${t('lab.answer.kept', { n: kept })}` : full;
}
