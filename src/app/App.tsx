import { Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Announcer } from '../features/announcer/Announcer.tsx';
import type { Example } from '../features/example/example-photo.ts';
import { ShortcutSheet } from '../features/shortcuts/ShortcutSheet.tsx';
import { useSessionState } from '../session/react.ts';
import { t } from '../shared/i18n/t.ts';
import styles from './App.module.css';
import { Header } from './Header.tsx';
import { Home } from './Home.tsx';
import { useAppShortcuts } from './use-app-shortcuts.ts';
import { VIEWS } from './views.ts';

interface AppProps {
  readonly example: Promise<Example | undefined>;
}

/** The frame with the screen that the address names; the part after # never leaves the browser. */
export function App({ example }: AppProps) {
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
  return (
    <div className={styles.page}>
      <Header withPicker={isHome && anyPhoto} />
      <main className={styles.main}>
        <Suspense>
          <Switch>
            {VIEWS.map(({ path, Component }) => (
              <Route key={path} path={path} component={Component} />
            ))}
            <Route>
              <Home example={example} />
            </Route>
          </Switch>
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <p>{t('app.footer')}</p>
        <ShortcutSheet />
      </footer>
      <Announcer />
    </div>
  );
}
