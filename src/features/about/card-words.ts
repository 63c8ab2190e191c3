import { card as known } from '../../shared/i18n/en/card.ts';
import { t } from '../../shared/i18n/t.ts';

/** What the card says in its own words, in the visitor's language where those are known. */
export interface CardWords {
  readonly text: string;
  /** The card's own words are English. */
  readonly lang?: 'en';
}

/**
 * A region's name.
 *
 * @param code of M49; the card's own name stands in for codes that are not known.
 */
export function regionName(code: string, name: string): CardWords {
  return wordsFor(`card.region.${code}`, name);
}

/** What a licence tier of the training photos means. */
export function tierName(tier: string): CardWords {
  return wordsFor(`card.tier.${tier}`, tier.replaceAll('_', ' '));
}

function wordsFor(key: string, own: string): CardWords {
  return Object.hasOwn(known, key)
    ? { text: t(key as keyof typeof known) }
    : { text: own, lang: 'en' };
}
