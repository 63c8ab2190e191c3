import { useState } from 'react';
import type { ViewName } from '../../core/geometry/views.ts';
import { participationOf } from '../../session/participation.ts';
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
  /** The crop that is singled out; it has no say until it has been read. */
  crop: ViewName | null;
}

/** What the network says: the likeliest country large, the ten likeliest below. */
export function AnswerPanel({ photo, crop }: Props) {
  const [all, setAll] = useState(false);
  const { reading } = photo;
  const fused = reading ? probabilitiesOf(reading) : undefined;
  const alone = reading && crop ? probabilitiesOf(reading, crop) : undefined;
  const probabilities = alone ?? fused;
  const count = probabilities?.length ?? SHORT;
  const ranked = probabilities && topK(probabilities, count);
  const answered = photo.phase === 'answered';
  return (
    <section
      className={styles.panel}
      aria-label={t('answer.region')}
      data-testid="answer-panel"
      data-phase={photo.phase}
      data-photo={photo.photo.id}
      data-probabilities={answered && fused ? json(fused) : undefined}
    >
      <TopAnswer
        first={ranked?.[0]}
        crop={alone ? crop : null}
        final={answered}
        card={answered && !alone ? reading?.card : undefined}
        participation={answered ? participationOf(photo.reading) : undefined}
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

/** All classes in the network's order, unrounded, for programs that read the page. */
function json(probabilities: Float64Array): string {
  return JSON.stringify(Array.from(probabilities));
}
