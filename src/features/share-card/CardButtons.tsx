import { useState } from 'react';
import { saveFile } from '../../shared/save-file.ts';
import { t, type PlainKey } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import styles from './ShareCard.module.css';

interface Props {
  file: File;
  /** Another card is being made: this one may show what the visitor has just taken off. */
  waiting: boolean;
}

/** Copy, save, and share where the system can. */
export function CardButtons({ file, waiting }: Props) {
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
  const send = async () => {
    try {
      await navigator.share(files);
    } catch (error) {
      // Who changes their mind in the system's own dialogue has done nothing wrong.
      const changed =
        error instanceof DOMException && error.name === 'AbortError';
      if (!changed) setSaid('share.send-refused');
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          look="main"
          disabled={waiting}
          onClick={() => saveFile(file, file.name)}
        >
          {t('share.save')}
        </Button>
        {canCopy && (
          <Button disabled={waiting} onClick={() => void copy()}>
            {t('share.copy')}
          </Button>
        )}
        {canShare && (
          <Button disabled={waiting} onClick={() => void send()}>
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
