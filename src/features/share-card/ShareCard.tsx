import { useState } from 'react';
import { participationOf } from '../../session/participation.ts';
import { topK } from '../../session/ranking.ts';
import { probabilitiesOf } from '../../session/reading.ts';
import { useSessionState } from '../../session/react.ts';
import type { Finished } from '../../session/state.ts';
import { messageLocale } from '../../shared/i18n/language.ts';
import { directionOf } from '../../shared/i18n/languages.ts';
import { t } from '../../shared/i18n/t.ts';
import { Message } from '../../shared/ui/Message.tsx';
import { CardButtons } from './CardButtons.tsx';
import styles from './ShareCard.module.css';
import { useCard } from './use-card.ts';
import { wordsOf } from './words.ts';

const ROWS = 5;

/** The card as it will be, with what can be done with it. */
export function ShareCard({
  answered,
}: {
  answered: Extract<Finished, { phase: 'answered' }>;
}) {
  const [withPhoto, setWithPhoto] = useState(true);
  const loaded = useSessionState((state) => state.model);
  const { reading, model, photo } = answered;
  const now = loaded.phase === 'ready' ? loaded.model.card : undefined;
  const same = now?.name === model.name && now.version === model.version;
  const top = topK(probabilitiesOf(reading) ?? [], ROWS);
  const words = wordsOf(
    ...([top, model, same ? now : undefined] as const),
    participationOf(reading),
  );
  const rtl = directionOf(messageLocale()) === 'rtl';
  const card = useCard(words, withPhoto ? photo.url : undefined, rtl);
  const [first, second] = words.rows;
  return (
    <div className={styles.share} data-testid="share">
      <div className={styles.controls}>
        <p>{t('share.lead')}</p>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={withPhoto}
            onChange={({ currentTarget }) =>
              setWithPhoto(currentTarget.checked)
            }
          />
          {t('share.with-photo')}
        </label>
        {card.phase === 'made' && (
          <CardButtons file={card.file} waiting={!card.latest} />
        )}
      </div>
      {card.phase === 'failed' && (
        <Message tone="bad">{t('share.failed')}</Message>
      )}
      {card.phase === 'made' && first && second && (
        <img
          className={styles.card}
          src={card.url}
          alt={t('share.alt', {
            country: first.name,
            share: first.share,
            second: second.name,
            secondShare: second.share,
          })}
        />
      )}
    </div>
  );
}
