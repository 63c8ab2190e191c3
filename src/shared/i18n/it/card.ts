import type { card as en } from '../en/card.ts';

/** Words of the model's card that are known: regions of the United Nations' M49, licence tiers. */
export const card: Record<keyof typeof en, string> = {
  'card.region.021': 'America settentrionale',
  'card.region.419': 'America Latina e Caraibi',
  'card.region.154': 'Europa settentrionale',
  'card.region.155': 'Europa occidentale',
  'card.region.039': 'Europa meridionale',
  'card.region.151': 'Europa orientale',
  'card.region.015': 'Africa settentrionale',
  'card.region.202': 'Africa subsahariana',
  'card.region.145': 'Asia occidentale',
  'card.region.143': 'Asia centrale',
  'card.region.034': 'Asia meridionale',
  'card.region.030': 'Asia orientale',
  'card.region.035': 'Sud-est asiatico',
  'card.region.009': 'Oceania',
  'card.region.010': 'Antartide',
  'card.tier.A_open_credited': 'Licenza aperta, autore noto',
  'card.tier.B_cc_uncredited': 'Creative Commons, crediti persi',
  'card.tier.C_stock_unstated': 'Tipo banca immagini, origine non indicata',
  'card.tier.D_personal': 'Foto personali',
  'card.tier.D_personal_norights': 'Foto personali, nessuna licenza trovata',
  'card.tier.E_webscrape': 'Risultati di ricerca e viste stradali',
};
