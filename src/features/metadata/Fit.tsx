import type { ModelCard } from '../../core/formats/card.ts';
import { standingOf } from '../../core/claim/standing.ts';
import { oneClassText } from '../../shared/claim/class-text.ts';
import { trustText } from '../../shared/claim/trust-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { fitText } from './fit-text.ts';
import styles from './MetadataTool.module.css';

interface Props {
  /** That the file names. */
  country: string;
  /** Undefined as long as the network has not read the photo. */
  probabilities: Float64Array | undefined;
  card: ModelCard | undefined;
}

/** Whether the network's answer fits the file's country. */
export function Fit({ country, probabilities, card }: Props) {
  const standing = probabilities && standingOf(probabilities, country);
  const oneClass = standing && oneClassText(standing);
  return (
    <section className={styles.part} data-testid="metadata-fit">
      <h3>{t('metadata.fit')}</h3>
      {standing ? (
        <>
          <p>{fitText(standing)}</p>
          {oneClass && <p>{oneClass}</p>}
          {card && (
            <p className={styles.detail}>{trustText(standing.rank, card)}</p>
          )}
        </>
      ) : (
        <p>{t('metadata.fit.waiting')}</p>
      )}
    </section>
  );
}
