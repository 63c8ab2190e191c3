import { useEffect, useRef, useState } from 'react';
import { t } from '../shared/i18n/t.ts';
import { Tabs } from '../shared/ui/Tabs.tsx';
import { LatePart } from './late/LatePart.tsx';
import { TOOLS, type ToolProps } from './tool-list.ts';
import { readTab } from './tab-url.ts';
import styles from './Tools.module.css';

/** A quiet strip of tabs below the answer. All are closed at first, and a closed one costs nothing. */
export function Tools(props: ToolProps) {
  const [open, setOpen] = useState(tabInAddress);
  const strip = useRef<HTMLElement>(null);
  const part = TOOLS.find(({ id }) => id === open)?.part;

  useEffect(() => {
    if (open !== null) strip.current?.scrollIntoView({ block: 'start' });
  }, [open]);

  if (TOOLS.length === 0) return null;
  return (
    <section
      ref={strip}
      className={styles.tools}
      aria-label={t('tools.region')}
      data-testid="tools"
    >
      <Tabs
        label={t('tools.tabs')}
        tabs={TOOLS.map(({ id, title }) => ({ id, label: t(title) }))}
        open={open}
        onOpen={setOpen}
      >
        {part && <LatePart key={open} part={part} props={props} />}
      </Tabs>
    </section>
  );
}

const tabInAddress = () =>
  readTab(
    location.search,
    TOOLS.map(({ id }) => id),
  );
