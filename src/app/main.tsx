import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findCountry } from '../core/claim/find-country.ts';
import { createComlinkClient } from '../session/comlink-client.ts';
import { fetchExample } from '../features/example/example-photo.ts';
import { createHistory } from '../session/history/history.ts';
import { HistoryContext } from '../session/history/react.ts';
import { browserStorage } from '../session/history/storage.ts';
import { SessionContext } from '../session/react.ts';
import { createMany } from '../session/many/many.ts';
import { ManyContext } from '../session/many/react.ts';
import { createSession } from '../session/session.ts';
import { startLanguage } from '../features/language/start-language.ts';
import { readUrlParameters } from '../session/url-parameters.ts';
import { loadFlags } from '../shared/flags/flags.ts';
import { countriesAsWritten } from '../shared/claim/all-countries.ts';
import { loadLanguages } from '../shared/i18n/language.ts';
import { loadAtlas } from '../shared/world/atlas.ts';
import '../shared/ui/tokens.css';
import '../shared/ui/global.css';
import '../shared/ui/print.css';
import { App } from './App.tsx';
import { placeOf } from './place-of.ts';
import { TOOLS } from './tool-list.ts';
import { VIEWS } from './views.ts';

const { model, backend } = readUrlParameters(location.search);
const base = new URL(import.meta.env.BASE_URL, location.href);
const example = fetchExample(base);
const session = createSession({
  client: createComlinkClient(),
  modelUrl: new URL(`models/${model}/`, base).href,
  backend,
  alongside: Promise.allSettled([
    loadFlags(),
    loadAtlas(),
    loadLanguages(),
    example,
    ...[...VIEWS, ...TOOLS].map((one) => one.load()),
  ]),
});
session.start();
await startLanguage();
const many = createMany({
  ask: session.ask,
  readPlace: placeOf,
  countryNamed: (name) => findCountry(countriesAsWritten(), name),
});

const history = createHistory(session.store, browserStorage());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <SessionContext value={session}>
      <ManyContext value={many}>
        <HistoryContext value={history}>
          <App example={example} />
        </HistoryContext>
      </ManyContext>
    </SessionContext>
  </StrictMode>,
);
