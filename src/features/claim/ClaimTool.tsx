import { useState } from 'react';
import { CLASSES } from '../../core/classes/classes.ts';
import { standingOf } from '../../core/claim/standing.ts';
import { topK } from '../../session/ranking.ts';
import { probabilitiesOf } from '../../session/reading.ts';
import { useSessionState } from '../../session/react.ts';
import type { PhotoState } from '../../session/state.ts';
import { userLocale } from '../../shared/i18n/locale.ts';
import { t } from '../../shared/i18n/t.ts';
import { allCountries } from '../../shared/claim/all-countries.ts';
import { ClaimAnswer } from './ClaimAnswer.tsx';
import styles from './ClaimTool.module.css';
import { readClaim, withClaim } from './claim-url.ts';
import { CountryBox } from './CountryBox.tsx';

interface Props {
  photo: Exclude<PhotoState, { phase: 'none' }>;
}

/** "Could this be France?": what the network says to a claim, against any other country. */
export default function ClaimTool({ photo }: Props) {
  const [claim, setClaim] = useState(() => readClaim(location.search));
  const [rival, setRival] = useState<string>();
  const model = useSessionState((state) => state.model);
  const card = model.phase === 'ready' ? model.model.card : undefined;
  // A box keeps the words that were typed or picked: another language gets boxes of its own.
  const language = userLocale();
  const { reading } = photo;
  const probabilities = reading ? probabilitiesOf(reading) : undefined;
  const claimed = probabilities && claim && standingOf(probabilities, claim);
  const other =
    rival ??
    (claimed ? likeliestBut(probabilities, claimed.classId) : undefined);
  const compared = probabilities && other && standingOf(probabilities, other);

  const pick = (country: string) => {
    setClaim(country);
    history.replaceState(history.state, '', withClaim(location.href, country));
  };

  return (
    <div className={styles.claim} data-testid="claim">
      <div className={styles.boxes}>
        <CountryBox
          key={`claim-${language}`}
          label={t('claim.ask')}
          countries={allCountries()}
          picked={claim}
          onPick={pick}
        />
        {claim && (
          <CountryBox
            key={`rival-${language}`}
            label={t('claim.compare')}
            countries={allCountries()}
            picked={other}
            onPick={setRival}
          />
        )}
      </div>
      {!claim && <p className={styles.hint}>{t('claim.none-picked')}</p>}
      {claim && !claimed && <p>{t('claim.no-answer-yet')}</p>}
      {reading && claimed && (
        <>
          {photo.phase !== 'answered' && (
            <p className={styles.hint}>
              {t('claim.so-far', {
                done: reading.views.length,
                total: reading.total,
              })}
            </p>
          )}
          <ClaimAnswer
            claimed={claimed}
            compared={compared || undefined}
            first={topK(probabilities, 1)[0]!.id}
            reading={reading}
            card={card}
          />
        </>
      )}
    </div>
  );
}

/** The main country of the likeliest class but one. */
function likeliestBut(
  probabilities: Float64Array,
  classId: number,
): string | undefined {
  const best = topK(probabilities, 2).find(({ id }) => id !== classId);
  return best && CLASSES[best.id]?.countries[0];
}
