import { PasteButton } from '../features/photo-input/PasteButton.tsx';
import { PickButton } from '../features/photo-input/PickButton.tsx';
import { t } from '../shared/i18n/t.ts';
import styles from './Header.module.css';
import { Mark } from './Mark.tsx';
import { Navigation } from './Navigation.tsx';
import { TakePhoto } from './TakePhoto.tsx';

/** The name of the page, and the way to the next photo once there is one. */
export function Header({ withPicker }: { withPicker: boolean }) {
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <Mark />
        {t('app.name')}
      </p>
      <Navigation />
      {withPicker && (
        <div className={styles.pickers}>
          <span className={styles.camera}>
            <TakePhoto />
          </span>
          <PasteButton className={styles.wideOnly} />
          <PickButton look="main">{t('input.another')}</PickButton>
        </div>
      )}
    </header>
  );
}
