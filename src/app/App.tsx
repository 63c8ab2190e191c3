import { Announcer } from '../features/announcer/Announcer.tsx';
import type { Example } from '../features/example/example-photo.ts';
import { NoticeBar } from '../features/notices/NoticeBar.tsx';
import { WindowDrop } from '../features/photo-input/WindowDrop.tsx';
import { useSessionState } from '../session/react.ts';
import { t } from '../shared/i18n/t.ts';
import styles from './App.module.css';
import { Header } from './Header.tsx';
import { Start } from './Start.tsx';
import { useEscape } from './use-escape.ts';
import { useFocusHeading } from './use-focus-heading.ts';
import { Workbench } from './Workbench.tsx';

/** The one page: the first screen, or the photo and its answer. */
export function App({ example }: { example: Promise<Example | undefined> }) {
  const photo = useSessionState((state) => state.photo);
  useEscape();
  useFocusHeading(photo.phase === 'none' ? 'start' : 'photo');
  return (
    <div className={styles.page}>
      <Header withPicker={photo.phase !== 'none'} />
      <main className={styles.main}>
        <NoticeBar />
        {photo.phase === 'none' ? (
          <Start example={example} />
        ) : (
          <Workbench photo={photo} example={example} />
        )}
      </main>
      <footer className={styles.footer}>
        <p>{t('app.footer')}</p>
      </footer>
      <Announcer />
      <WindowDrop />
    </div>
  );
}
