import { firstAnswer } from '../../core/many/agreement.ts';
import { fileName } from '../../core/many/entry.ts';
import type { ManyEntry } from '../../session/many/state.ts';
import { Flag } from '../../shared/flags/Flag.tsx';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import styles from './Card.module.css';
import { Chips } from './Chips.tsx';

interface Props {
  readonly entry: ManyEntry;
  readonly onOpen: (id: number) => void;
}

/** One photo: its picture, its first answer, or why it has none. */
export function Card({ entry, onOpen }: Props) {
  const { id, path, state, thumbnail } = entry;
  const name = fileName(path);
  const first = firstAnswer(entry);
  const label = first && classLabel(first.id);
  return (
    <article className={styles.card} data-state={state.phase} data-entry={id}>
      {thumbnail ? (
        <button
          type="button"
          className={styles.open}
          aria-label={t('many.open', { name })}
          onClick={() => onOpen(id)}
        >
          <img className={styles.picture} src={thumbnail} alt="" />
        </button>
      ) : (
        <div className={styles.blank}>
          <Icon name={state.phase === 'failed' ? 'alert' : 'photo'} />
        </div>
      )}
      <p className={styles.name} title={path} dir="auto">
        {name}
      </p>
      {first && label && (
        <p className={styles.answer} data-class={first.id}>
          <Flag classId={first.id} />
          <span className={styles.country} lang={label.lang} dir="auto">
            {label.main}
          </span>
          <data value={first.probability}>
            {formatProbability(first.probability)}
          </data>
        </p>
      )}
      <Chips entry={entry} />
      {state.phase === 'failed' && (
        <p className={styles.problem}>{problemText(state.problem, name)}</p>
      )}
      {(state.phase === 'waiting' || state.phase === 'running') && (
        <p className={styles.waiting}>{t(`many.state.${state.phase}`)}</p>
      )}
    </article>
  );
}
