import type { ModelCard } from '../../core/formats/card.ts';
import { testFigures } from '../../core/formats/test-figures.ts';
import type { Finished } from '../../session/state.ts';
import { formatDuration, formatShare } from '../../shared/i18n/numbers.ts';
import { backendTitle } from '../../shared/i18n/backend-title.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Facts.module.css';

interface Props {
  photo: Extract<Finished, { phase: 'answered' }>;
  card: ModelCard | undefined;
}

/** How long it took, what the numbers mean and how often this network is right. */
export function Facts({ photo, card }: Props) {
  const { decode, resize, network } = photo.milliseconds;
  const figures = card && testFigures(card);
  return (
    <div className={styles.facts} data-testid="facts">
      <p data-testid="time">
        {t('answer.time', {
          time: formatDuration(decode + resize + network),
          backend: backendTitle(photo.backend),
          open: formatDuration(decode + resize),
          network: formatDuration(network),
        })}
      </p>
      <p>{t('answer.share-meaning')}</p>
      {card && (
        <p>
          {figures
            ? t('answer.tested', {
                n: figures.n,
                top1: formatShare(figures.top1),
                top5: formatShare(figures.top5),
              })
            : t('answer.untested')}
        </p>
      )}
    </div>
  );
}
