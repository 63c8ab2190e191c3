import { useEffect, useState } from 'react';
import { useSession } from '../../session/react.ts';
import { DropVeil } from '../../shared/drop/DropVeil.tsx';
import { t } from '../../shared/i18n/t.ts';
import { listenToWindow } from './listen-to-window.ts';

/** Takes photos that are dropped or pasted anywhere, with a veil while one hovers. */
export function WindowDrop() {
  const session = useSession();
  const [hovering, setHovering] = useState(false);
  useEffect(() => listenToWindow(session, setHovering), [session]);
  return <DropVeil hovering={hovering}>{t('input.release')}</DropVeil>;
}
