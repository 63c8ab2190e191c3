import type { HistoryEntry } from '../../session/history/entry.ts';
import { Flag } from '../../shared/flags/Flag.tsx';
import { classLabel } from '../../shared/i18n/country.ts';
import { userLocale } from '../../shared/i18n/locale.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import styles from './HistoryCard.module.css';
import { Thumbnail } from './Thumbnail.tsx';

interface Props {
  entry: HistoryEntry;
  onRemove: () => void;
}

/** One answer: the small picture, the likeliest countries, when and by which network. */
export function HistoryCard({ entry, onRemove }: Props) {
  const { at, name, top, model, thumbnail } = entry;
  const title = name || t('photo.unnamed');
  const when = new Intl.DateTimeFormat(userLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <li className={styles.card} data-testid="history-entry">
      {thumbnail && <Thumbnail picture={thumbnail} name={title} />}
      <div className={styles.words}>
        <ol className={styles.top}>
          {top.map(({ id, probability }) => (
            <li key={id}>
              <Flag classId={id} />
              <span lang={classLabel(id).lang} dir="auto">
                {classLabel(id).main}
              </span>
              <data value={probability}>{formatProbability(probability)}</data>
            </li>
          ))}
        </ol>
        <p className={styles.facts}>
          <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
          <span dir="auto">{title}</span>
          <span>{t('history.model', model)}</span>
        </p>
      </div>
      <Button
        look="quiet"
        className={styles.remove}
        aria-label={t('history.remove', { name: title })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}
