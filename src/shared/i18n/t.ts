import { IntlMessageFormat } from 'intl-messageformat';
import { en, type Catalogue, type MessageKey } from './en.ts';
import { MESSAGE_LOCALE } from './locale.ts';
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

const parsed = new Map<MessageKey, IntlMessageFormat>();

/** The sentence with this key, its arguments filled in; the compiler knows which it needs. */
export function t<Key extends MessageKey>(
  key: Key,
  ...[values]: Rest<Key>
): string {
  let message = parsed.get(key);
  if (!message) {
    // Text in <angle brackets> is text here, not markup.
    message = new IntlMessageFormat(en[key], MESSAGE_LOCALE, undefined, {
      ignoreTag: true,
    });
    parsed.set(key, message);
  }
  return String(message.format(values));
}
