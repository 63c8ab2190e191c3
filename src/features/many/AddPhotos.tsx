import { useRef, type ChangeEvent } from 'react';
import { ACCEPTED_PHOTOS } from '../../shared/accepted-files.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import styles from './AddPhotos.module.css';

interface Props {
  readonly onFiles: (event: Event) => void;
  /** Before the first photo it is the main thing on the screen. */
  readonly first: boolean;
}

/** The ways in: file dialogue, folder dialogue, drop. */
export function AddPhotos({ onFiles, first }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const onChange = ({
    nativeEvent,
    currentTarget,
  }: ChangeEvent<HTMLInputElement>) => {
    onFiles(nativeEvent);
    // So that choosing the same files again counts as a change; after the files were taken.
    queueMicrotask(() => (currentTarget.value = ''));
  };
  return (
    <div className={styles.add} data-first={first} data-testid="many-add">
      <Button look="main" onClick={() => files.current?.click()}>
        <Icon name="photo" />
        {t('many.choose')}
      </Button>
      <Button onClick={() => folder.current?.click()}>
        {t('many.folder')}
      </Button>
      {first && <p className={styles.hint}>{t('many.hint')}</p>}
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={ACCEPTED_PHOTOS}
        data-picker="many-files"
        onChange={onChange}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        // Every browser knows it, React's types do not.
        {...{ webkitdirectory: '' }}
        data-picker="many-folder"
        onChange={onChange}
      />
    </div>
  );
}
