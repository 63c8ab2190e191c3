import { renderToStaticMarkup } from 'react-dom/server';
import type { ClassifierClient } from '../../session/client.ts';
import { HistoryContext } from '../../session/history/react.ts';
import { createHistory } from '../../session/history/history.ts';
import { browserStorage } from '../../session/history/storage.ts';
import { createMany } from '../../session/many/many.ts';
import { ManyContext } from '../../session/many/react.ts';
import { SessionContext } from '../../session/react.ts';
import { createSession } from '../../session/session.ts';
import { speak } from '../../shared/i18n/language.ts';
import { directionOf, LANGUAGES } from '../../shared/i18n/languages.ts';
import { t } from '../../shared/i18n/t.ts';
import { App } from '../App.tsx';
import { onlyLooks } from './only-looks.ts';

const never = () => new Promise<never>(() => undefined);

/** There is no worker while the page is built, and nothing asks for one. */
const NO_CLIENT: ClassifierClient = {
  ...{ load: never, tryOut: never, download: never, stored: never },
  ...{ forget: never, classify: never },
  restart: () => undefined,
  onLost: () => () => undefined,
  dispose: () => undefined,
};

/**
 * The first screen as markup, in every language, for index.html: what is to be seen before any
 * script has run. It runs in Node, when the page is built.
 */
export async function renderShell(): Promise<string> {
  pretend();
  const shells: string[] = [];
  for (const language of LANGUAGES) {
    await speak(language, false);
    const attributes = `lang="${language}" dir="${directionOf(language)}"`;
    shells.push(
      `<div data-shell="${language}" ${attributes}>` +
        `<div data-screen inert>${onlyLooks(screen())}</div>` +
        `${broken()}</div>`,
    );
  }
  return shells.join('');
}

function screen(): string {
  const session = createSession({
    ...{ client: NO_CLIENT, modelUrl: 'http://localhost/', backend: 'auto' },
  });
  const many = createMany({
    ...{ ask: session.ask, readPlace: never, countryNamed: () => undefined },
  });
  const history = createHistory(
    session.store,
    browserStorage({ recall: () => undefined, remember: () => undefined }),
  );
  return renderToStaticMarkup(
    <SessionContext value={session}>
      <ManyContext value={many}>
        <HistoryContext value={history}>
          <App example={never()} />
        </HistoryContext>
      </ManyContext>
    </SessionContext>,
  );
}

/** What components ask while they render; most browsers would say so. */
function pretend(): void {
  const known = {
    matchMedia: () => ({ matches: false }),
    navigator: { language: 'en', clipboard: { read: never } },
  };
  for (const [name, value] of Object.entries(known))
    Object.defineProperty(globalThis, name, { value, configurable: true });
}

/** What is seen when the scripts do not come. */
function broken(): string {
  return renderToStaticMarkup(
    <p data-broken="">
      {t('app.broken')} <a href="">{t('app.reload')}</a>
    </p>,
  );
}
