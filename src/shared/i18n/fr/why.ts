import type { why as en } from '../en/why.ts';

/** What in the photo speaks for which country. */
export const why: Record<keyof typeof en, string> = {
  'why.tab': 'Pourquoi ?',
  'why.lead':
    'Le réseau attribue un score à chaque endroit de la photo pour chaque pays. Le score d’un pays pour un recadrage est la moyenne de ces endroits : la carte ci-dessous n’oublie donc rien.',
  'why.view': 'Afficher',
  'why.view.one': 'Un pays',
  'why.view.two': 'Deux côte à côte',
  'why.view.difference': 'La différence entre deux',
  'why.country': 'Pays',
  'why.other': 'Comparé avec',
  'why.opacity': 'Intensité des couleurs',
  'why.opacity-value': '{share} de couleur',
  'why.alt':
    'La photo, colorée selon la force avec laquelle chaque endroit parle pour « {country} ».',
  'why.alt-difference':
    'La photo, colorée selon que chaque endroit parle pour « {country} » ou pour « {other} ».',
  'why.caption': 'Ce qui parle pour « {country} »',
  'why.caption-difference': '{country} ou {other} ?',
  'why.most':
    '{region, select, upperLeft {C’est le haut à gauche de la photo qui parle le plus pour « {country} ».} top {C’est le haut de la photo qui parle le plus pour « {country} ».} upperRight {C’est le haut à droite de la photo qui parle le plus pour « {country} ».} left {C’est la gauche de la photo qui parle le plus pour « {country} ».} right {C’est la droite de la photo qui parle le plus pour « {country} ».} lowerLeft {C’est le bas à gauche de la photo qui parle le plus pour « {country} ».} bottom {C’est le bas de la photo qui parle le plus pour « {country} ».} lowerRight {C’est le bas à droite de la photo qui parle le plus pour « {country} ».} other {C’est le milieu de la photo qui parle le plus pour « {country} ».}}',
  'why.legend':
    'Le score (logit) d’un recadrage qui serait partout comme à cet endroit',
  'why.legend-low': 'parle le moins pour ce pays',
  'why.legend-high': 'parle le plus pour ce pays',
  'why.legend-difference':
    'De combien le score « {country} » dépasse le score « {other} »',
  'why.legend-for': 'pour « {country} »',
  'why.gaps':
    'Les parties rayées sont en dehors des cinq recadrages : le réseau ne les a pas regardées.',
  'why.limits':
    'Cela montre où le réseau trouve quelque chose, pas ce que c’est. Chaque recadrage n’a que {cells, number} endroits sur {cells, number}, et ce qui entoure un endroit y compte aussi. Les scores n’ont de sens que l’un à côté de l’autre : un pays dont le score est plus élevé que celui d’un autre est plus probable.',
  'why.sums': 'Vérifier le calcul',
  'why.sums-caption':
    'Pour « {country} » : la moyenne de la carte sur un recadrage, plus la constante de la classe, est le score que le réseau a donné au recadrage.',
  'why.sums.crop': 'Recadrage',
  'why.sums.mean': 'Moyenne de la carte',
  'why.sums.bias': 'Constante',
  'why.sums.sum': 'Ensemble',
  'why.sums.logit': 'Score du réseau',
  'why.waiting': 'La carte sera là dès que les cinq recadrages seront lus.',
  'why.stopped':
    'La carte a besoin des cinq recadrages. Choisissez « Lire tous les recadrages » au-dessus de la liste des pays.',
};
