import { RANGES } from '../../../core/composite/composite.ts';
import { formatShare } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { useLab, useWork } from '../state/react.ts';
import { Slider } from './Slider.tsx';
import styles from './Controls.module.css';

/** How much of each picture. */
export function BlendControls() {
  const lab = useLab();
  const mix = useWork(({ composite }) => composite.mix);
  return (
    <div className={styles.controls}>
      <Slider
        label={t('lab.blend.mix')}
        range={RANGES.mix}
        value={mix}
        text={formatShare(mix)}
        onMove={(value) =>
          lab.drag('mix', (composite) => ({ ...composite, mix: value }))
        }
      />
    </div>
  );
}
