import { useRef } from 'react';
import { t } from '../../shared/i18n/t.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import styles from './DropZone.module.css';
import { PickerInput } from './PickerInput.tsx';

/** The empty frame where the photo will be; all of it is one button. */
export function DropZone() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={styles.zone}
        data-testid="drop-zone"
        onClick={() => input.current?.click()}
      >
        <span className={styles.marks} aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </span>
        <span className={styles.choose}>
          <Icon name="photo" />
          {t('input.choose')}
        </span>
        <span className={styles.hint}>{t('input.hint')}</span>
      </button>
      <PickerInput ref={input} />
    </>
  );
}
