import { useState } from 'react';
import type { ViewName } from '../../core/geometry/views.ts';
import { topK } from '../../session/ranking.ts';
import { probabilitiesOf } from '../../session/reading.ts';
import type { PhotoState } from '../../session/state.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import styles from './AnswerPanel.module.css';
import { Ranking } from './Ranking.tsx';
import { TopAnswer } from './TopAnswer.tsx';

const SHORT = 10;

interface Props {
  photo: Exclude<PhotoState, { phase: 'none' }>;
  /** The crop that is singled out. */
  crop: ViewName | null;
}

/** What the network says: the likeliest country large, the ten likeliest below. */
export function AnswerPanel({ photo, crop }: Props) {
  const [all, setAll] = useState(false);
  const { reading } = photo;
  const probabilities = reading
    ? (probabilitiesOf(reading, crop) ?? probabilitiesOf(reading))
    : undefined;
  const shownCrop = reading && probabilitiesOf(reading, crop) ? crop : null;
  const count = probabilities?.length ?? SHORT;
  const ranked = probabilities && topK(probabilities, count);
  const first = ranked?.[0];
  return (
    <section
      className={styles.panel}
      aria-label={t('answer.region')}
      data-testid="answer-panel"
      data-phase={photo.phase}
    >
      <TopAnswer
        first={first}
        crop={shownCrop}
        final={photo.phase === 'answered'}
      />
      <Ranking ranked={ranked?.slice(0, all ? count : SHORT)} />
      {ranked && count > SHORT && (
        <Button
          look="quiet"
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('answer.show-ten') : t('answer.show-all', { count })}
        </Button>
      )}
    </section>
  );
}
