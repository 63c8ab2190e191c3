import { createStore } from 'zustand/vanilla';
import { en, type MessageKey } from './en.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** Every sentence of the page in one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The languages of the page with the ways to their words; English is always there. */
const CATALOGUES = {
  en: () => Promise.resolve({ messages: en }),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  it: () => import('./it.ts'),
  ar: () => import('./ar.ts'),
} as const satisfies Record<Language, () => Promise<{ messages: Messages }>>;

interface LanguageState {
  readonly language: Language;
  readonly messages: Messages;
  /** Whether the visitor chose it, rather than the browser. */
  readonly chosen: boolean;
}

/** In which language the page speaks. */
export const languageStore = createStore<LanguageState>(() => ({
  language: 'en',
  messages: en,
  chosen: false,
}));

/** The language of the sentences and of the numbers within them. */
export const messageLocale = (): Language => languageStore.getState().language;

/** Makes the page speak a language, as soon as its words have arrived. */
export async function speak(
  language: Language,
  chosen: boolean,
): Promise<void> {
  const { messages }: { messages: Messages } = await CATALOGUES[language]();
  languageStore.setState({ language, messages, chosen });
}

/** Fetches the words of every language, so that a change later asks the network for nothing. */
export function loadLanguages(): Promise<unknown> {
  return Promise.allSettled(LANGUAGES.map((one) => CATALOGUES[one]()));
}
