import { useStore } from 'zustand';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Announcer } from '../features/announcer/Announcer.tsx';
import type { Example } from '../features/example/example-photo.ts';
import { ShortcutSheet } from '../features/shortcuts/ShortcutSheet.tsx';
import { LanguageChoice } from '../features/language/LanguageChoice.tsx';
import { UpdatePrompt } from '../features/offline/UpdatePrompt.tsx';
import { useSessionState } from '../session/react.ts';
import { languageStore } from '../shared/i18n/language.ts';
import { t } from '../shared/i18n/t.ts';
import styles from './App.module.css';
import { Header } from './Header.tsx';
import { Home } from './Home.tsx';
import { LatePart } from './late/LatePart.tsx';
import { Safe } from './late/Safe.tsx';
import { useAppShortcuts } from './use-app-shortcuts.ts';
import { useDocumentLanguage } from './use-document-language.ts';
import { VIEWS } from './views.ts';

const NONE = {};

interface AppProps {
  readonly example: Promise<Example | undefined>;
}

/** The frame with the screen that the address names; the part after # never leaves the browser. */
export function App({ example }: AppProps) {
  // Every sentence is made while rendering, so all of the page renders again in a new language.
  useStore(languageStore);
  return (
    <Router hook={useHashLocation}>
      <Frame example={example} />
    </Router>
  );
}

function Frame({ example }: AppProps) {
  const [path] = useLocation();
  const anyPhoto = useSessionState(({ photo }) => photo.phase !== 'none');
  const isHome = !VIEWS.some((view) => view.path === path);
  useAppShortcuts();
  useDocumentLanguage();
  return (
    <div className={styles.page}>
      <Header withPicker={isHome && anyPhoto} />
      <main className={styles.main}>
        <UpdatePrompt />
        <Switch>
          {VIEWS.map(({ path, part }) => (
            <Route key={path} path={path}>
              <LatePart part={part} props={NONE} />
            </Route>
          ))}
          <Route>
            <Safe>
              <Home example={example} />
            </Safe>
          </Route>
        </Switch>
      </main>
      <footer className={styles.footer}>
        <p>{t('app.footer')}</p>
        {VIEWS.filter((view) => view.atFoot).map(({ path, title }) => (
          <Link key={path} href={path} className={styles.link}>
            {t(title)}
          </Link>
        ))}
        <ShortcutSheet />
        <LanguageChoice />
      </footer>
      <Announcer />
    </div>
  );
}
