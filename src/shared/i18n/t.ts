import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './en.ts';
import { languageStore, type Messages } from './language.ts';
import type { ArgumentsOf } from './values.ts';

type Values<Key extends MessageKey> = Record<
  ArgumentsOf<Catalogue[Key]>,
  string | number
>;

type Rest<Key extends MessageKey> = [ArgumentsOf<Catalogue[Key]>] extends [
  never,
]
  ? []
  : [values: Values<Key>];

/** Keys of sentences that take no arguments. */
export type PlainKey = {
  [Key in MessageKey]: [ArgumentsOf<Catalogue[Key]>] extends [never]
    ? Key
    : never;
}[MessageKey];

/** What means something in ICU message syntax; text in <angle brackets> is text here. */
const SYNTAX = /[{}']/;

/** An argument that goes in as it is. */
const PLAIN = /\{(\w+)\}/g;

/** By catalogue, for a change of language changes every sentence. */
const parsed = new WeakMap<Messages, Map<MessageKey, IntlMessageFormat>>();

/** The sentence with this key, its arguments filled in; the compiler knows which it needs. */
export function t<Key extends MessageKey>(
  key: Key,
  ...[values]: Rest<Key>
): string {
  const { language, messages } = languageStore.getState();
  // Most sentences hold nothing to parse, and the first screen need not wait for a parser.
  const text = messages[key];
  if (text.search(SYNTAX) < 0) return text;
  if (text.replace(PLAIN, '').search(SYNTAX) < 0) return filled(text, values);
  let known = parsed.get(messages);
  if (!known)
    parsed.set(messages, (known = new Map<MessageKey, IntlMessageFormat>()));
  let message = known.get(key);
  if (!message) {
    message = new IntlMessageFormat(text, language, undefined, {
      ignoreTag: true,
    });
    known.set(key, message);
  }
  return String(message.format(values));
}

function filled(
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text.replace(PLAIN, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${text}" needs {${name}}`);
    return String(value);
  });
}
