import { RANGES, type Seam } from '../../../core/composite/composite.ts';
import { areaOfA } from '../../../core/composite/seam.ts';
import type { Size } from '../../../core/geometry/views.ts';
import { formatShare } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { useLab, useWork } from '../state/react.ts';
import { Slider } from './Slider.tsx';
import styles from './Controls.module.css';

const ANGLES = [
  ['lab.seam.upright', 0],
  ['lab.seam.level', 90],
  ['lab.seam.diagonal', 45],
] as const;

/** Where the seam lies, how it is turned and how soft it is. */
export function SeamControls({ size }: { size: Size }) {
  const lab = useLab();
  const seam = useWork(({ composite }) => composite.seam);
  const { position, angle, feather } = seam;
  const set = (change: Partial<Seam>) =>
    lab.drag(Object.keys(change).join(), (composite) => ({
      ...composite,
      seam: { ...composite.seam, ...change },
    }));
  return (
    <div className={styles.controls}>
      <Slider
        label={t('lab.seam.position')}
        range={RANGES.position}
        value={position}
        text={formatShare(position)}
        onMove={(value) => set({ position: value })}
      />
      <p className={styles.note}>
        {t('lab.seam.area', { share: formatShare(areaOfA(size, seam)) })}
      </p>
      <Slider
        label={t('lab.seam.angle')}
        range={RANGES.angle}
        value={angle}
        text={t('lab.seam.degrees', { angle })}
        onMove={(value) => set({ angle: value })}
      />
      <div className={styles.buttons}>
        {ANGLES.map(([key, to]) => (
          <Button
            key={key}
            aria-pressed={angle === to}
            onClick={() => {
              set({ angle: to });
              lab.letGo();
            }}
          >
            {t(key)}
          </Button>
        ))}
      </div>
      <Slider
        label={t('lab.feather')}
        range={RANGES.feather}
        value={feather}
        text={formatShare(feather)}
        onMove={(value) => set({ feather: value })}
      />
    </div>
  );
}
