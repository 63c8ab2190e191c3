import { agreementOf, firstAnswer } from '../../core/many/agreement.ts';
import type { Entry } from '../../core/many/entry.ts';
import { classOf } from '../../core/classes/classes.ts';
import { nameOfCountry } from '../../shared/i18n/country.ts';
import { t } from '../../shared/i18n/t.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import styles from './Card.module.css';

/** What the file and its folder say, beside the answer. */
export function Chips({ entry }: { entry: Entry }) {
  const first = firstAnswer(entry);
  if (!first) return null;
  const { label, place } = entry;
  const agreement = agreementOf(entry);
  return (
    <>
      {agreement === 'agrees' && <Chip good>{t('many.chip.agrees')}</Chip>}
      {agreement === 'disagrees' && (
        <Chip>
          {t('many.chip.disagrees', {
            country: nameOfCountry(place?.country ?? ''),
          })}
        </Chip>
      )}
      {label !== undefined &&
        (classOf(label) === first.id ? (
          <Chip good>{t('many.chip.right')}</Chip>
        ) : (
          <Chip>{t('many.chip.wrong', { country: nameOfCountry(label) })}</Chip>
        ))}
    </>
  );
}

function Chip({
  good = false,
  children,
}: {
  good?: boolean;
  children: string;
}) {
  return (
    <p className={styles.chip} data-good={good}>
      <Icon name={good ? 'check' : 'alert'} />
      {children}
    </p>
  );
}
