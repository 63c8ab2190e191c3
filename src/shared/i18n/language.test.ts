import { afterEach, expect, test } from 'vitest';
import { en } from './en.ts';
import { bestLanguage, languageStore, type Messages } from './language.ts';
import { formatProbability } from './numbers.ts';
import { t } from './t.ts';

const english = languageStore.getState();
afterEach(() => languageStore.setState(english));

test('takes the first language that it knows', () => {
  expect(bestLanguage(['de-AT', 'fr-CA', 'en'])).toBe('fr');
  expect(bestLanguage(['ja', 'zh'])).toBe('en');
});

test('sentences and numbers follow the language at once', () => {
  expect(t('status.ready')).toBe('Ready');
  const messages: Messages = { ...en, 'status.ready': 'Prêt' };
  languageStore.setState({ messages, language: 'fr' });
  expect(t('status.ready')).toBe('Prêt');
  expect(formatProbability(0.125)).toMatch(/^12,5\s%$/);
});
