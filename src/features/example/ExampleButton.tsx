import { use, useEffect, useState } from 'react';
import { useSession } from '../../session/react.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Example.module.css';
import { ExampleCredit } from './ExampleCredit.tsx';

/** A photo for those who have none at hand, with the name of who took it. */
export function ExampleButton({
  photo: coming,
}: {
  photo: Promise<File | undefined>;
}) {
  const session = useSession();
  const photo = use(coming);
  const url = useObjectUrl(photo);
  if (!photo) return null;
  return (
    <div className={styles.example}>
      <button
        type="button"
        className={styles.button}
        onClick={() => session.openPhoto(photo)}
      >
        {url && <img src={url} alt="" draggable={false} />}
        {t('input.example')}
      </button>
      <ExampleCredit />
    </div>
  );
}

function useObjectUrl(file: File | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
