import { afterEach, expect, test } from 'vitest';
import { en, type MessageKey } from './en.ts';
import { languageStore, speak } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { t } from './t.ts';
import { argumentsOf } from './testing/arguments-of.ts';

const english = languageStore.getState();
afterEach(() => languageStore.setState(english));

const KEYS = Object.keys(en) as MessageKey[];
const format = t as (key: MessageKey, values: object) => string;

test.each(LANGUAGES)(
  '%s says everything with the same arguments',
  async (one) => {
    await speak(one, true);
    const { messages } = languageStore.getState();
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
    for (const key of KEYS) {
      const values = argumentsOf(en[key]);
      const found = Object.keys(argumentsOf(messages[key])).sort();
      expect(found, key).toEqual(Object.keys(values).sort());
      expect(format(key, values), key).not.toMatch(/[{}]|undefined/);
    }
  },
);

test.each(LANGUAGES.filter((one) => one !== 'en'))(
  '%s leaves no sentence in English',
  async (one) => {
    await speak(one, true);
    const { messages } = languageStore.getState();
    const same = KEYS.filter(
      (key) =>
        messages[key] === en[key] && /\p{L}+ \p{L}+ \p{L}+/u.test(en[key]),
    );
    expect(same).toEqual([]);
  },
);
