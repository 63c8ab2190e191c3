import { speak } from '../../shared/i18n/language.ts';
import { firstLanguage, isLanguage } from '../../shared/i18n/languages.ts';
import { LANGUAGE_KEY, recall, remember } from '../../shared/storage/local.ts';

/** Begins in the language chosen last time, else in the best one of the browser's. */
export async function startLanguage(): Promise<void> {
  const found = recall(LANGUAGE_KEY);
  // Without its words the page begins in English.
  await speak(firstLanguage(found), isLanguage(found)).catch(() => undefined);
}

/** Speaks another language and remembers it where the browser lets it. */
export function choose(language: string): void {
  if (!isLanguage(language)) return;
  void speak(language, true);
  remember(LANGUAGE_KEY, language);
}
