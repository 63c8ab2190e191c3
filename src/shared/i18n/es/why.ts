import type { why as en } from '../en/why.ts';

/** What in the photo speaks for which country. */
export const why: Record<keyof typeof en, string> = {
  'why.tab': '¿Por qué?',
  'why.lead':
    'La red puntúa cada zona de la foto para cada país. La puntuación de un país en un recorte es el promedio de esas zonas, así que el mapa de abajo no omite nada.',
  'why.view': 'Mostrar',
  'why.view.one': 'Un país',
  'why.view.two': 'Dos, uno al lado del otro',
  'why.view.difference': 'La diferencia entre dos',
  'why.country': 'País',
  'why.other': 'En comparación con',
  'why.opacity': 'Intensidad de los colores',
  'why.opacity-value': '{share} de color',
  'why.alt':
    'La foto, coloreada según cuánto habla cada zona a favor de {country}.',
  'why.alt-difference':
    'La foto, coloreada según si cada zona habla a favor de {country} o más bien de {other}.',
  'why.caption': 'Lo que habla a favor de {country}',
  'why.caption-difference': '¿{country} o más bien {other}?',
  'why.most':
    '{region, select, upperLeft {La parte superior izquierda de la foto es la que más habla a favor de {country}.} top {La parte superior de la foto es la que más habla a favor de {country}.} upperRight {La parte superior derecha de la foto es la que más habla a favor de {country}.} left {La parte izquierda de la foto es la que más habla a favor de {country}.} right {La parte derecha de la foto es la que más habla a favor de {country}.} lowerLeft {La parte inferior izquierda de la foto es la que más habla a favor de {country}.} bottom {La parte inferior de la foto es la que más habla a favor de {country}.} lowerRight {La parte inferior derecha de la foto es la que más habla a favor de {country}.} other {El centro de la foto es lo que más habla a favor de {country}.}}',
  'why.legend':
    'La puntuación (logit) de un recorte que fuera todo él como esta zona',
  'why.legend-low': 'lo que menos habla a su favor',
  'why.legend-high': 'lo que más habla a su favor',
  'why.legend-difference':
    'Cuánto supera la puntuación de {country} a la de {other}',
  'why.legend-for': 'a favor de {country}',
  'why.gaps':
    'Las partes rayadas quedan fuera de los cinco recortes: la red no las ha mirado.',
  'why.limits':
    'Esto muestra dónde encuentra algo la red, no qué es. Cada recorte tiene solo {cells, number} por {cells, number} zonas, y lo que rodea a una zona también cuenta en ella. Las puntuaciones solo significan algo al compararlas: una más alta que la de otro país hace que un país sea más probable.',
  'why.sums': 'Comprobar la suma',
  'why.sums-caption':
    'País: {country}. El promedio del mapa en un recorte más la constante de la clase es la puntuación que la red dio al recorte.',
  'why.sums.crop': 'Recorte',
  'why.sums.mean': 'Promedio del mapa',
  'why.sums.bias': 'Constante',
  'why.sums.sum': 'En total',
  'why.sums.logit': 'Puntuación de la red',
  'why.waiting':
    'El mapa aparecerá aquí en cuanto se hayan analizado los cinco recortes.',
  'why.stopped':
    'El mapa necesita los cinco recortes. Elige «Analizar todos los recortes» encima de la lista de países.',
};
