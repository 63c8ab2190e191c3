import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findCountry } from '../core/claim/find-country.ts';
import { createComlinkClient } from '../session/comlink-client.ts';
import { fetchExample } from '../features/example/example-photo.ts';
import { createHistory } from '../session/history/history.ts';
import { HistoryContext } from '../session/history/react.ts';
import { browserStorage } from '../session/history/storage.ts';
import { showModel } from './show-model.ts';
import { browserConsent } from '../session/weights/consent.ts';
import { SessionContext } from '../session/react.ts';
import { createMany } from '../session/many/many.ts';
import { ManyContext } from '../session/many/react.ts';
import { createSession } from '../session/session.ts';
import { listenForInstall } from '../features/offline/install.ts';
import { openIncoming } from '../features/offline/incoming.ts';
import { keepPage } from '../features/offline/service-worker.ts';
import { startLanguage } from '../features/language/start-language.ts';
import { OWN_MODEL, readUrlParameters } from '../session/url-parameters.ts';
import { loadFlags } from '../shared/flags/flags.ts';
import { countriesAsWritten } from '../shared/claim/all-countries.ts';
import { loadLanguages } from '../shared/i18n/language.ts';
import { recall, remember } from '../shared/storage/local.ts';
import { loadAtlas } from '../shared/world/atlas.ts';
import { App } from './App.tsx';
import { Safe } from './late/Safe.tsx';
import { oneByOne } from './one-by-one.ts';
import { firstPaint } from './shell/first-paint.ts';
import { TOOLS } from './tool-list.ts';
import { VIEWS } from './views.ts';

const { model, backend, isOwn } = readUrlParameters(location.search);
const base = new URL(import.meta.env.BASE_URL, location.href);
const loadPlaces = () => import('./place-of.ts');
let started!: () => void;
const drawn = new Promise<void>((resolve) => (started = resolve)).then(
  firstPaint,
);
const example = drawn.then(() => fetchExample(base));
// The copy of the page soon, for without it a connection that goes is the end of everything, but not
// while the first screen is put together: copying takes every core of a small machine.
const kept = oneByOne([() => example, () => keepPage(base)]);
const session = createSession({
  client: createComlinkClient(),
  modelUrl: new URL(`models/${model}/`, base).href,
  ownUrl: new URL(`models/${OWN_MODEL}/`, base).href,
  backend,
  isOwn,
  consent: browserConsent(),
  persist: () => void navigator.storage?.persist?.().catch(() => false),
  onModel: showModel,
  // What is not on the first screen comes after it.
  alongside: () => {
    const others = [...VIEWS, ...TOOLS].map(({ part }) => part.load);
    const tables = [loadFlags, loadAtlas, loadPlaces, loadLanguages];
    return Promise.all([kept, oneByOne([() => example, ...others, ...tables])]);
  },
});
session.start();
listenForInstall();
void openIncoming(session);
addEventListener('online', session.retryOffline);
const many = createMany({
  ask: session.ask,
  readPlace: async (file) => (await loadPlaces()).placeOf(file),
  countryNamed: (name) => findCountry(countriesAsWritten(), name),
});

const history = createHistory(
  session.store,
  browserStorage({ recall, remember }),
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const tree = (
  <StrictMode>
    <SessionContext value={session}>
      <ManyContext value={many}>
        <HistoryContext value={history}>
          <Safe>
            <App example={example} />
          </Safe>
        </HistoryContext>
      </ManyContext>
    </SessionContext>
  </StrictMode>
);
// Not awaited at the top: parts that come later import from this one, which would have to be done.
void startLanguage().then(() => {
  // In slices, for the first screen can be seen already.
  startTransition(() => createRoot(root).render(tree));
  started();
});
