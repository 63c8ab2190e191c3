import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { neighbourOf } from './roving.ts';
import styles from './Tabs.module.css';

export interface Tab {
  readonly id: string;
  readonly label: string;
}

interface Props {
  /** What the tabs are about, for screen readers. */
  label: string;
  tabs: readonly Tab[];
  /** The tab whose panel is shown, or null when all are closed. */
  open: string | null;
  onOpen: (id: string | null) => void;
  /** The open tab's panel; not rendered while all are closed. */
  children: ReactNode;
}

/**
 * A strip of tabs with one panel, which may be closed: pressing the open tab closes it. Arrow keys,
 * Home and End move the focus, Enter and Space open (panels may be costly, so focus alone does not).
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs({ label, tabs, open, onOpen, children }: Props) {
  const base = useId();
  const [rover, setRover] = useState<string>();
  const ids = tabs.map(({ id }) => id);
  const stop = [rover, open].find((id) => id && ids.includes(id)) ?? ids[0];
  const tabId = (id: string) => `${base}-${id}`;
  const panelId = `${base}-panel`;

  function onKey(event: KeyboardEvent<HTMLElement>, id: string): void {
    const next = neighbourOf(
      ids,
      id,
      event.key,
      getComputedStyle(event.currentTarget).direction === 'rtl',
    );
    if (next === undefined) return;
    event.preventDefault();
    document.getElementById(tabId(next))?.focus();
  }

  return (
    <div className={styles.tabs}>
      <div className={styles.list} role="tablist" aria-label={label}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            id={tabId(id)}
            className={styles.tab}
            type="button"
            role="tab"
            aria-selected={id === open}
            aria-controls={id === open ? panelId : undefined}
            tabIndex={id === stop ? 0 : -1}
            data-tab={id}
            onFocus={() => setRover(id)}
            onKeyDown={(event) => onKey(event, id)}
            onClick={() => onOpen(id === open ? null : id)}
          >
            {name}
          </button>
        ))}
      </div>
      {open !== null && ids.includes(open) && (
        <div
          className={styles.panel}
          id={panelId}
          role="tabpanel"
          aria-labelledby={tabId(open)}
        >
          {children}
        </div>
      )}
    </div>
  );
}
