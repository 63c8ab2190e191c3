import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { type Filter, listEntries, type Order } from '../../core/many/list.ts';
import { useMany, useManyState } from '../../session/many/react.ts';
import { useSessionState } from '../../session/react.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { userLocale } from '../../shared/i18n/locale.ts';
import { t } from '../../shared/i18n/t.ts';
import { Message } from '../../shared/ui/Message.tsx';
import { AddPhotos } from './AddPhotos.tsx';
import { Controls } from './Controls.tsx';
import { DropVeil } from './DropVeil.tsx';
import { Evaluation } from './Evaluation.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import styles from './ManyScreen.module.css';
import { Photos } from './Photos.tsx';
import { Queue } from './Queue.tsx';
import { useAdding } from './use-adding.ts';

interface Props {
  /** Shows one photo with all that is known of it. */
  readonly onOpen: (file: File) => void;
  /** How far the network is, while it is not ready. */
  readonly status: ReactNode;
}

/** A queue of photos, their answers, and what can be done with them. */
export function ManyScreen({ onOpen, status }: Props) {
  const many = useMany();
  const entries = useManyState((state) => state.entries);
  const modelReady = useSessionState(({ model }) => model.phase === 'ready');
  const { problem, dismiss, add } = useAdding();
  const [filter, setFilter] = useState<Filter>({});
  const [order, setOrder] = useState<Order>('arrival');
  // A list of hundreds may lag behind a fast queue; the queue's own numbers may not.
  const settled = useDeferredValue(entries);
  const shown = useMemo(() => {
    const { compare } = new Intl.Collator(userLocale(), { numeric: true });
    const nameOf = (id: number) => classLabel(id).main;
    return listEntries(settled, filter, order, nameOf, compare);
  }, [settled, filter, order]);
  const none = entries.length === 0;
  return (
    <div className={styles.screen} data-testid="many">
      <div className={styles.words}>
        <h1 tabIndex={-1}>{t('many.title')}</h1>
        <p>{t('many.lead')}</p>
        <p className={styles.labels}>{t('many.labels')}</p>
      </div>
      <div role="alert">
        {problem && (
          <Message
            tone="calm"
            dismiss={t('notice.dismiss')}
            onDismiss={dismiss}
          >
            {t(problem)}
          </Message>
        )}
      </div>
      <AddPhotos onFiles={add} first={none} />
      {!modelReady && status}
      {!none && (
        <>
          <Queue modelReady={modelReady} />
          <Evaluation entries={settled} />
          <Controls
            entries={settled}
            filter={filter}
            order={order}
            onFilter={setFilter}
            onOrder={setOrder}
          />
          <p role="status" className={styles.shown} data-testid="many-shown">
            {t('many.shown', { shown: shown.length, total: settled.length })}
          </p>
          <Photos
            entries={shown}
            onOpen={(id) => {
              const file = many.fileOf(id);
              if (file) onOpen(file);
            }}
          />
          <ExportButtons entries={settled} />
        </>
      )}
      <DropVeil onFiles={add} />
    </div>
  );
}
