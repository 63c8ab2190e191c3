import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import type { Zoom } from './use-zoom.ts';
import styles from './World.module.css';

const STEP = 2;

/** Nearer, farther, all of it. */
export function ZoomButtons({ zoom }: { zoom: Zoom }) {
  const { transform, scaleBy, reset } = zoom;
  return (
    <div className={styles.buttons}>
      <Button aria-label={t('world.nearer')} onClick={() => scaleBy(STEP)}>
        <span aria-hidden="true">+</span>
      </Button>
      <Button
        aria-label={t('world.farther')}
        aria-disabled={transform.k <= 1}
        onClick={() => scaleBy(1 / STEP)}
      >
        <span aria-hidden="true">−</span>
      </Button>
      {transform.k > 1 && <Button onClick={reset}>{t('world.whole')}</Button>}
    </div>
  );
}
