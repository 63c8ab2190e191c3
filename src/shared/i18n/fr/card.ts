import type { card as en } from '../en/card.ts';

/** Words of the model's card that are known: regions of the United Nations' M49, licence tiers. */
export const card: Record<keyof typeof en, string> = {
  'card.region.021': 'Amérique septentrionale',
  'card.region.419': 'Amérique latine et Caraïbes',
  'card.region.154': 'Europe septentrionale',
  'card.region.155': 'Europe occidentale',
  'card.region.039': 'Europe méridionale',
  'card.region.151': 'Europe orientale',
  'card.region.015': 'Afrique septentrionale',
  'card.region.202': 'Afrique subsaharienne',
  'card.region.145': 'Asie occidentale',
  'card.region.143': 'Asie centrale',
  'card.region.034': 'Asie méridionale',
  'card.region.030': 'Asie orientale',
  'card.region.035': 'Asie du Sud-Est',
  'card.region.009': 'Océanie',
  'card.region.010': 'Antarctique',
  'card.tier.A_open_credited': 'Licence libre, auteur connu',
  'card.tier.B_cc_uncredited': 'Creative Commons, crédits perdus',
  'card.tier.C_stock_unstated': 'Type banque d’images, origine non indiquée',
  'card.tier.D_personal': 'Photos personnelles',
  'card.tier.D_personal_norights':
    'Photos personnelles, aucune licence trouvée',
  'card.tier.E_webscrape': 'Résultats de recherche et vues de rue',
};
