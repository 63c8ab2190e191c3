import { useEffect } from 'react';
import { useStore } from 'zustand';
import { languageStore } from '../shared/i18n/language.ts';
import { directionOf } from '../shared/i18n/languages.ts';

/** Tells browsers and screen readers which language the page speaks and which way it runs. */
export function useDocumentLanguage(): void {
  const language = useStore(languageStore, (state) => state.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
}
