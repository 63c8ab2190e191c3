import type { card as en } from '../en/card.ts';

/** Words of the model's card that are known: regions of the United Nations' M49, licence tiers. */
export const card: Record<keyof typeof en, string> = {
  'card.region.021': 'América del Norte',
  'card.region.419': 'América Latina y el Caribe',
  'card.region.154': 'Europa septentrional',
  'card.region.155': 'Europa occidental',
  'card.region.039': 'Europa meridional',
  'card.region.151': 'Europa oriental',
  'card.region.015': 'África septentrional',
  'card.region.202': 'África subsahariana',
  'card.region.145': 'Asia occidental',
  'card.region.143': 'Asia central',
  'card.region.034': 'Asia meridional',
  'card.region.030': 'Asia oriental',
  'card.region.035': 'Asia sudoriental',
  'card.region.009': 'Oceanía',
  'card.region.010': 'Antártida',
  'card.tier.A_open_credited': 'Licencia abierta, autor conocido',
  'card.tier.B_cc_uncredited': 'Creative Commons, créditos perdidos',
  'card.tier.C_stock_unstated': 'Tipo banco de imágenes, origen no indicado',
  'card.tier.D_personal': 'Fotos personales',
  'card.tier.D_personal_norights': 'Fotos personales, sin licencia encontrada',
  'card.tier.E_webscrape': 'Resultados de búsqueda y vistas de calle',
};
