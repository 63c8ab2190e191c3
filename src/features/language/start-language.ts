import { bestLanguage, isLanguage, speak } from '../../shared/i18n/language.ts';
import { recall, remember } from '../../shared/storage/local.ts';

const KEY = 'language';

/** Begins in the language chosen last time, else in the best one of the browser's. */
export async function startLanguage(): Promise<void> {
  const found = recall(KEY);
  const chosen = isLanguage(found) ? found : undefined;
  const language = chosen ?? bestLanguage(navigator.languages);
  // Without its words the page begins in English.
  await speak(language, chosen !== undefined).catch(() => undefined);
}

/** Speaks another language and remembers it where the browser lets it. */
export function choose(language: string): void {
  if (!isLanguage(language)) return;
  void speak(language, true);
  remember(KEY, language);
}
