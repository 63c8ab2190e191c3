import type { fusion as en } from '../en/fusion.ts';

/** What each crop said, and how the ways of putting them together differ. */
export const fusion: Record<keyof typeof en, string> = {
  'fusion.tab': 'Recorte a recorte',
  'fusion.lead':
    'Cinco recortes, cinco opiniones. Esto es lo que resulta al combinarlas de distintas formas, como en la tabla 2 del artículo.',
  'fusion.caption': 'Los tres países más probables según cada forma de mirar',
  'fusion.way': 'Forma de mirar',
  'fusion.top': 'Los tres más probables',
  'fusion.paper': 'Aciertos en la prueba del artículo',
  'fusion.paper-note':
    'La última columna indica con qué frecuencia fue correcta la primera respuesta en la prueba del propio artículo, con una red que aprendió de muchas más fotos (Alamayreh et al. 2022, tabla 2, 76.269 fotos). Las cifras de esta red aparecen junto a la respuesta.',
  'fusion.mode.average': 'Promedio de los cinco recortes',
  'fusion.mode.max': 'El valor más alto de los cinco recortes',
  'fusion.mode.whole': 'La foto entera, comprimida en un cuadrado',
  'fusion.mode.upper-left': 'Solo el recorte superior izquierdo',
  'fusion.mode.upper-right': 'Solo el recorte superior derecho',
  'fusion.mode.lower-left': 'Solo el recorte inferior izquierdo',
  'fusion.mode.lower-right': 'Solo el recorte inferior derecho',
  'fusion.mode.centre': 'Solo el recorte del centro',
  'fusion.used': 'Esta es la respuesta de arriba.',
  'fusion.pending': 'Aún sin analizar',
  'fusion.reading': 'Analizando',
  'fusion.agree':
    '{ways, plural, one {Solo # de las {total, number} formas pone en primer lugar a este país: {country}.} other {# de las {total, number} formas ponen en primer lugar a este país: {country}.}}',
  'fusion.agree-all':
    'Las {total, number} formas ponen en primer lugar a este país: {country}.',
  'fusion.entry': '{country}, {share}',
};
