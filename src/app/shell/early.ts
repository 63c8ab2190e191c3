import { directionOf, firstLanguage } from '../../shared/i18n/languages.ts';
import {
  FIRST_RUN_KEY,
  LANGUAGE_KEY,
  recall,
} from '../../shared/storage/local.ts';
import { SHARED } from '../../shared/pwa/handover.ts';

// Runs before the page is drawn, as a file of its own: which of the first screens in the page is
// this visitor's. It must stay small.
const { documentElement: html } = document;
const language = firstLanguage(recall(LANGUAGE_KEY));
html.lang = language;
html.dir = directionOf(language);
if (recall(FIRST_RUN_KEY) === 'closed') html.dataset['firstRun'] = 'closed';
const isHome = /^#?\/?$/.test(location.hash);
const isGiven = new URLSearchParams(location.search).has(SHARED);
if (!isHome || isGiven) html.dataset['start'] = 'elsewhere';

// A script that does not arrive says so to nobody else.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) html.dataset['start'] = 'broken';
  },
  true,
);
