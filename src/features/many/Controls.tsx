import { useMemo } from 'react';
import {
  countAnswers,
  type Filter,
  ORDERS,
  type Order,
} from '../../core/many/list.ts';
import type { ManyEntry } from '../../session/many/state.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatShare } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Controls.module.css';
import { Choice } from './Choice.tsx';

interface Props {
  readonly entries: readonly ManyEntry[];
  readonly filter: Filter;
  readonly order: Order;
  readonly onFilter: (filter: Filter) => void;
  readonly onOrder: (order: Order) => void;
}

const SURENESS = [0.1, 0.25, 0.5, 0.75];
const AGREEMENTS = ['agrees', 'disagrees', 'no-place'] as const;

/** What the list shows, and in which order. */
export function Controls({ entries, filter, order, onFilter, onOrder }: Props) {
  const answers = useMemo(() => countAnswers(entries), [entries]);
  const failed = entries.some(({ state }) => state.phase === 'failed');
  const set = (part: { [Key in keyof Filter]: Filter[Key] | undefined }) =>
    onFilter(
      Object.fromEntries(
        Object.entries({ ...filter, ...part }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
    );
  return (
    <fieldset className={styles.controls}>
      <legend className={styles.legend}>{t('many.show')}</legend>
      <Choice
        label={t('many.order')}
        value={order}
        onChange={(value) =>
          onOrder(ORDERS.find((one) => one === value) ?? 'arrival')
        }
        options={ORDERS.map((one) => [one, t(`many.order.${one}`)])}
      />
      <Choice
        label={t('many.country')}
        value={String(filter.answer ?? '')}
        onChange={(value) =>
          set({ answer: value === '' ? undefined : Number(value) })
        }
        options={[
          ['', t('many.country.all')],
          ...answers.map(({ id, n }): [string, string] => [
            String(id),
            t('many.country.option', { country: classLabel(id).main, n }),
          ]),
        ]}
      />
      <Choice
        label={t('many.sureness')}
        value={String(filter.confidence ?? '')}
        onChange={(value) => set({ confidence: Number(value) || undefined })}
        options={[
          ['', t('many.sureness.any')],
          ...SURENESS.map((p): [string, string] => [String(p), formatShare(p)]),
        ]}
      />
      <Choice
        label={t('many.gps')}
        value={filter.agreement ?? ''}
        onChange={(value) =>
          set({ agreement: AGREEMENTS.find((one) => one === value) })
        }
        options={[
          ['', t('many.gps.any')],
          ...AGREEMENTS.map((one): [string, string] => [
            one,
            t(`many.gps.${one}`),
          ]),
        ]}
      />
      {failed && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={filter.failedOnly ?? false}
            onChange={({ currentTarget }) =>
              set({ failedOnly: currentTarget.checked || undefined })
            }
          />
          {t('many.failed-only')}
        </label>
      )}
    </fieldset>
  );
}
