import type { PhotoState } from '../../session/state.ts';
import { t } from '../../shared/i18n/t.ts';
import { FusionTable } from './FusionTable.tsx';
import styles from './WhyCrops.module.css';

interface Props {
  photo: Exclude<PhotoState, { phase: 'none' }>;
}

/** What each crop said, and how the way of fusing changes the answer: the paper's Table 2, live. */
export default function WhyCrops({ photo }: Props) {
  const { reading } = photo;
  return (
    <div className={styles.crops} data-testid="why-crops">
      <p className={styles.text}>{t('fusion.lead')}</p>
      {reading ? (
        <FusionTable photo={photo.photo} reading={reading} />
      ) : (
        <p>{t('why.waiting')}</p>
      )}
      <p className={styles.note}>{t('fusion.paper-note')}</p>
    </div>
  );
}
