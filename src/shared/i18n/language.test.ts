import { afterEach, expect, test, vi } from 'vitest';
import { en } from './en.ts';
import { languageStore, type Messages } from './language.ts';
import { bestLanguage, LANGUAGES, OWN_NAMES } from './languages.ts';
import { userLocale } from './locale.ts';
import { formatProbability } from './numbers.ts';
import { t } from './t.ts';

const english = languageStore.getState();
afterEach(() => languageStore.setState(english));

test('takes the first language that it knows', () => {
  expect(bestLanguage(['de-AT', 'fr-CA', 'en'])).toBe('fr');
  expect(bestLanguage(['ja', 'zh'])).toBe('en');
});

test.each(LANGUAGES)('%s is called as Unicode calls it', (one) => {
  const names = new Intl.DisplayNames(one, { type: 'language' });
  expect(OWN_NAMES[one]).toBe(names.of(one));
});

test('sentences and numbers follow the language at once', () => {
  expect(t('status.ready')).toBe('Ready');
  const messages: Messages = { ...en, 'status.ready': 'Prêt' };
  languageStore.setState({ messages, language: 'fr' });
  expect(t('status.ready')).toBe('Prêt');
  expect(formatProbability(0.125)).toMatch(/^12,5\s%$/);
});

test('a browser without a language speaks the page’s', () => {
  vi.stubGlobal('navigator', { language: 'C' });
  expect(userLocale()).toBe('en');
  vi.stubGlobal('navigator', { language: 'en-NZ' });
  expect(userLocale()).toBe('en-NZ');
  vi.unstubAllGlobals();
});
