import type { ModelState } from '../../session/state.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Parts.module.css';

type Parts = NonNullable<
  Extract<ModelState, { phase: 'downloading' }>['parts']
>;

/** The files one by one, as wide as they are large. */
export function Parts({ parts }: { parts: Parts }) {
  const done = parts.filter((one) => one.loadedBytes >= one.totalBytes).length;
  return (
    <div className={styles.parts}>
      <div className={styles.strip} aria-hidden="true">
        {parts.map(({ loadedBytes, totalBytes }, i) => (
          <span
            key={i}
            className={styles.part}
            style={{ flexGrow: totalBytes }}
          >
            <span
              className={styles.fill}
              style={{ inlineSize: `${(100 * loadedBytes) / totalBytes}%` }}
            />
          </span>
        ))}
      </div>
      <p className={styles.text} data-testid="load-parts">
        {t('consent.parts', { done, count: parts.length })}
      </p>
    </div>
  );
}
