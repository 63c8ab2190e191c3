import { createStore } from 'zustand/vanilla';
import { en, type MessageKey } from './en.ts';

/** Every sentence of the page in one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The languages of the page with the ways to their words; English is always there. */
const CATALOGUES = {
  en: () => Promise.resolve({ messages: en }),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  it: () => import('./it.ts'),
  ar: () => import('./ar.ts'),
} as const satisfies Record<string, () => Promise<{ messages: Messages }>>;

export type Language = keyof typeof CATALOGUES;

export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

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

export const directionOf = (language: Language): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';

/**
 * The first language of the page that the visitor reads.
 *
 * @param wanted BCP 47 tags, the dearest first, such as `navigator.languages`.
 */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((one) => one === base);
    if (found) return found;
  }
  return 'en';
}

/** Whether there is such a language. */
export const isLanguage = (tag: unknown): tag is Language =>
  LANGUAGES.some((one) => one === tag);

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
