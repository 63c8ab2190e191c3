import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ManyEntry } from '../../session/many/state.ts';
import { t } from '../../shared/i18n/t.ts';
import { Card } from './Card.tsx';
import styles from './Photos.module.css';

interface Props {
  readonly entries: readonly ManyEntry[];
  readonly onOpen: (id: number) => void;
}

const CARD_WIDTH = 176;
/** Room for the picture, two lines of name and country. */
const ROW_HEIGHT = 232;
/** More for what file and folder say. */
const CHIPS_HEIGHT = 52;

/** The photos in a grid, of which only those near the window are in the page. */
export function Photos({ entries, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { columns, top } = useLayout(list);
  const rows = Math.ceil(entries.length / columns);
  const withChips = entries.some(({ label, place }) => label ?? place);
  const height = ROW_HEIGHT + (withChips ? CHIPS_HEIGHT : 0);
  const virtualizer = useWindowVirtualizer({
    count: rows,
    estimateSize: () => height,
    overscan: 2,
    scrollMargin: top,
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);
  return (
    <ul
      ref={list}
      className={styles.photos}
      aria-label={t('many.list')}
      data-testid="many-list"
      style={{
        blockSize: virtualizer.getTotalSize(),
        ['--columns' as string]: columns,
      }}
    >
      {virtualizer.getVirtualItems().flatMap((row) =>
        entries
          .slice(row.index * columns, (row.index + 1) * columns)
          .map((entry, column) => (
            <li
              key={entry.id}
              className={styles.cell}
              aria-setsize={entries.length}
              aria-posinset={row.index * columns + column + 1}
              style={{
                insetBlockStart: row.start - top,
                insetInlineStart: `calc(100% / var(--columns) * ${column})`,
                blockSize: height,
              }}
            >
              <Card entry={entry} onOpen={onOpen} />
            </li>
          )),
      )}
    </ul>
  );
}

/** How many cards fit side by side, and where the list begins on the page. */
function useLayout(list: React.RefObject<HTMLElement | null>) {
  const [layout, setLayout] = useState({ columns: 1, top: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const columns = Math.max(1, Math.floor(element.clientWidth / CARD_WIDTH));
      const top = element.getBoundingClientRect().top + window.scrollY;
      setLayout((old) =>
        old.columns === columns && Math.abs(old.top - top) < 1
          ? old
          : { columns, top },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // What stands above grows and shrinks, too.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return layout;
}
