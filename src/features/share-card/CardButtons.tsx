import { useState } from 'react';
import { saveFile } from '../../shared/save-file.ts';
import { t, type PlainKey } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import styles from './ShareCard.module.css';

/** Copy, save, and share where the system can. */
export function CardButtons({ file }: { file: File }) {
  const [said, setSaid] = useState<PlainKey>();
  const files = { files: [file] };
  const canCopy = typeof ClipboardItem === 'function';
  const canShare = 'canShare' in navigator && navigator.canShare(files);

  const copy = async () => {
    try {
      const item = new ClipboardItem({ [file.type]: file });
      await navigator.clipboard.write([item]);
      setSaid('share.copied');
    } catch {
      setSaid('share.copy-refused');
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button look="main" onClick={() => saveFile(file, file.name)}>
          {t('share.save')}
        </Button>
        {canCopy && (
          <Button onClick={() => void copy()}>{t('share.copy')}</Button>
        )}
        {canShare && (
          <Button
            // Who changes their mind in the system's own dialogue has done nothing wrong.
            onClick={() => void navigator.share(files).catch(() => undefined)}
          >
            {t('share.send')}
          </Button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said && t(said)}
      </p>
    </>
  );
}
