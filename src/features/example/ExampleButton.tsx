import { use } from 'react';
import { useSession } from '../../session/react.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Example.module.css';
import type { Example } from './example-photo.ts';
import { ExampleCredit } from './ExampleCredit.tsx';

/** A photo for those who have none at hand, with the name of who took it. */
export function ExampleButton({
  example: coming,
}: {
  example: Promise<Example | undefined>;
}) {
  const session = useSession();
  const example = use(coming);
  if (!example) return null;
  return (
    <div className={styles.example}>
      <button
        type="button"
        className={styles.button}
        onClick={() => session.openPhoto(example.file)}
      >
        <img
          className={styles.photo}
          src={example.url}
          alt=""
          draggable={false}
        />
        {t('input.example')}
      </button>
      <ExampleCredit />
    </div>
  );
}

/** Keeps the room of the button while the photo is on its way, so that nothing moves when it comes. */
export function ExampleComing() {
  return (
    <div className={`${styles.example} ${styles.coming}`}>
      <button type="button" className={styles.button} disabled>
        <span className={styles.photo} />
        {t('input.example')}
      </button>
      <ExampleCredit />
    </div>
  );
}
