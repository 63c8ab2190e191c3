import { expect, test } from 'vitest';
import { REGIONS } from '../../core/classes/regions.ts';
import { regionName, tierName } from './card-words.ts';

test('every region of the trainer has a name, in English that of M49', () => {
  for (const { code, name } of REGIONS)
    expect(regionName(code, 'own')).toEqual({ text: name });
});

test('what is not known stays in the words of the card', () => {
  expect(regionName('999', 'Atlantis')).toEqual({
    text: 'Atlantis',
    lang: 'en',
  });
  expect(tierName('Z_new_tier')).toEqual({ text: 'Z new tier', lang: 'en' });
  expect(tierName('E_webscrape').lang).toBeUndefined();
});
