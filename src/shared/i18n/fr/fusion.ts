import type { fusion as en } from '../en/fusion.ts';

/** What each crop said, and how the ways of putting them together differ. */
export const fusion: Record<keyof typeof en, string> = {
  'fusion.tab': 'Recadrage par recadrage',
  'fusion.lead':
    'Cinq recadrages, cinq avis. Voici ce qu’ils deviennent quand on les réunit de différentes façons, comme dans le tableau 2 de l’article.',
  'fusion.caption':
    'Les trois pays les plus probables, selon la façon de regarder',
  'fusion.way': 'Façon de regarder',
  'fusion.top': 'Les trois plus probables',
  'fusion.paper': 'Justes dans le test de l’article',
  'fusion.paper-note':
    'La dernière colonne dit à quelle fréquence la première réponse était juste dans le test de l’article lui-même, avec un réseau qui a appris avec bien plus de photos (Alamayreh et al. 2022, tableau 2, 76 269 photos). Les résultats du réseau de cette page se trouvent à côté de la réponse.',
  'fusion.mode.average': 'Moyenne des cinq recadrages',
  'fusion.mode.max': 'Maximum des cinq recadrages',
  'fusion.mode.whole': 'Photo entière, comprimée en carré',
  'fusion.mode.upper-left': 'Recadrage en haut à gauche seul',
  'fusion.mode.upper-right': 'Recadrage en haut à droite seul',
  'fusion.mode.lower-left': 'Recadrage en bas à gauche seul',
  'fusion.mode.lower-right': 'Recadrage en bas à droite seul',
  'fusion.mode.centre': 'Recadrage au centre seul',
  'fusion.used': 'C’est la réponse ci-dessus.',
  'fusion.pending': 'Pas encore lu',
  'fusion.reading': 'Lecture en cours',
  'fusion.agree':
    '{ways, plural, one {Seulement # façon sur {total, number} place « {country} » en tête.} other {# façons sur {total, number} placent « {country} » en tête.}}',
  'fusion.agree-all':
    'Les {total, number} façons placent toutes « {country} » en tête.',
  'fusion.entry': '{country}, {share}',
};
