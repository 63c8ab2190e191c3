import {
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { t } from '../../shared/i18n/t.ts';
import { isMeant } from '../../shared/shortcuts/is-meant.ts';
import { shortcuts } from '../../shared/shortcuts/registry.ts';
import { useShortcut } from '../../shared/shortcuts/use-shortcut.ts';
import { recall, remember } from '../../shared/storage/local.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { isApple, keyLabels } from './key-label.ts';
import styles from './ShortcutSheet.module.css';

const KEY = 'single-keys';

/** Listens to the keyboard for the whole page, with the sheet that tells what it listens for. */
export function ShortcutSheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [single, setSingle] = useState(() => recall(KEY) !== 'off');
  const all = useSyncExternalStore(
    shortcuts.subscribe,
    shortcuts.list,
    shortcuts.list,
  );
  const open = () => dialog.current?.showModal();
  const close = () => dialog.current?.close();
  useShortcut('?', 'shortcuts.sheet', open);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isMeant(event, single)) return;
      const { key } = event;
      const did = shortcuts.press(key.length === 1 ? key.toLowerCase() : key);
      // Else the letter would be written where the focus goes.
      if (did && key.length === 1) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [single]);

  return (
    <>
      <Button look="quiet" className={styles.open} onClick={open}>
        {t('shortcuts.title')}
      </Button>
      <dialog
        ref={dialog}
        className={styles.sheet}
        aria-labelledby={title}
        // A press beside the sheet hits the dialogue itself.
        onClick={({ target }) => target === dialog.current && close()}
      >
        <div className={styles.body}>
          <div className={styles.head}>
            <h2 id={title}>{t('shortcuts.title')}</h2>
            <Button
              look="quiet"
              aria-label={t('shortcuts.close')}
              onClick={close}
            >
              <Icon name="close" />
            </Button>
          </div>
          <table className={styles.keys}>
            <thead>
              <tr>
                <th scope="col">{t('shortcuts.key')}</th>
                <th scope="col">{t('shortcuts.does')}</th>
              </tr>
            </thead>
            <tbody>
              {all.map((one, i) => (
                <tr key={i}>
                  <th scope="row">
                    {keyLabels(one, isApple()).map((label) => (
                      <kbd key={label}>{label}</kbd>
                    ))}
                  </th>
                  <td>{t(one.title)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <label className={styles.single}>
            <input
              type="checkbox"
              checked={single}
              onChange={({ currentTarget: { checked } }) => {
                setSingle(checked);
                remember(KEY, checked ? 'on' : 'off');
              }}
            />
            <span>
              {t('shortcuts.single')}
              <small>{t('shortcuts.single-hint')}</small>
            </span>
          </label>
        </div>
      </dialog>
    </>
  );
}
