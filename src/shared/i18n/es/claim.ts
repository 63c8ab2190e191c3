import type { claim as en } from '../en/claim.ts';

/** The check of a claim: "Could this be France?" */
export const claim: Record<keyof typeof en, string> = {
  'claim.tab': '¿Podría ser…?',
  'claim.ask': '¿Podría ser…?',
  'claim.compare': 'Comparar con',
  'claim.search': 'Busca por nombre o código',
  'claim.open-list': 'Mostrar todos los países',
  'claim.no-country':
    'Ningún país coincide con «{typed}». Prueba con menos letras.',
  'claim.found':
    '{count, plural, =0 {Ningún país coincide.} one {# país coincide.} other {# países coinciden.}}',
  'claim.none-picked':
    'Elige cualquier país del mundo para ver qué habla a favor y en contra.',
  'claim.no-answer-yet':
    'La red todavía no ha analizado esta foto. La comprobación aparecerá aquí en cuanto lo haga.',
  'claim.so-far':
    'Aún no se han analizado todos los recortes, así que esto puede cambiar: por ahora, {done, number} de {total, number}.',
  'claim.answer': 'Lo que dice la red sobre esta suposición',
  'claim.leaning.majority':
    'Se inclina claramente por {country}: es más probable que todas las demás respuestas juntas.',
  'claim.leaning.first':
    'Se inclina por {country}, por delante de cualquier otra respuesta. Aun así, todas las demás juntas son más probables.',
  'claim.leaning.close':
    'Duda: se inclina por {first}, pero {country} es al menos la mitad de probable.',
  'claim.leaning.possible':
    '{country} es posible, pero se inclina por {first}.',
  'claim.leaning.away': 'Se aleja de {country} y se inclina por {first}.',
  'claim.leaning.far-away':
    'Se aleja mucho de {country} y se inclina por {first}.',
  'claim.place': 'Puesto',
  'claim.rank': '{rank, number} de {of, number}',
  'claim.probability': 'Probabilidad',
  'claim.per-hundred':
    'Si sus probabilidades son válidas para esta foto, de cada 100 fotos así {n, plural, one {más o menos # es} other {unas # son}} de {country}.',
  'claim.per-hundred-group':
    'Si sus probabilidades son válidas para esta foto, de cada 100 fotos así {n, plural, one {más o menos # es} other {unas # son}} de {country} o de otro país de su clase.',
  'claim.per-hundred-few':
    'Si sus probabilidades son válidas para esta foto, menos de 1 de cada 100 fotos así es de {country}.',
  'claim.one-class':
    'La red no puede distinguir {country} de {others}: los aprendió como una sola clase, y esta respuesta vale para todos en conjunto.',
  'claim.one-class-more':
    'La red no puede distinguir {country} de {others} ni de {more, number} más: los aprendió como una sola clase, y esta respuesta vale para todos en conjunto.',
  'claim.odds.equal': '{country} es más o menos igual de probable que {other}.',
  'claim.odds.one-class':
    'Para esta red, {country} forma una sola clase con {other}, así que no puede decir cuál es más probable.',
  'claim.odds.likelier':
    '{country} es unas {times, number} veces más probable que {other}.',
  'claim.odds.likelier-over':
    '{country} es más de {times, number} veces más probable que {other}.',
  'claim.odds.less-likely':
    '{country} es menos probable que {other}: {other} es unas {times, number} veces más probable.',
  'claim.odds.less-likely-over':
    '{country} es menos probable que {other}: {other} es más de {times, number} veces más probable.',
  'claim.every-part':
    'Cada parte de la foto habla más a favor de {country} que de {other}, aunque no por igual.',
  'claim.part-for':
    '{region, select, upperLeft {La parte superior izquierda de la foto es la que más habla a favor de {country}.} top {La parte superior de la foto es la que más habla a favor de {country}.} upperRight {La parte superior derecha de la foto es la que más habla a favor de {country}.} left {La parte izquierda de la foto es la que más habla a favor de {country}.} right {La parte derecha de la foto es la que más habla a favor de {country}.} lowerLeft {La parte inferior izquierda de la foto es la que más habla a favor de {country}.} bottom {La parte inferior de la foto es la que más habla a favor de {country}.} lowerRight {La parte inferior derecha de la foto es la que más habla a favor de {country}.} other {El centro de la foto es lo que más habla a favor de {country}.}}',
  'claim.first-right':
    'En sus {n, number} fotos de prueba, su primera respuesta fue correcta el {share} de las veces.',
  'claim.missed':
    'Un puesto bajo por sí solo no descarta nada: en sus {n, number} fotos de prueba, la respuesta correcta quedó por detrás del puesto {behind, number} en el {share} de los casos.',
  'claim.untested':
    'Esta red llegó sin cifras de prueba, así que no se sabe hasta qué punto se puede confiar en ella.',
  'claim.limits':
    'Esto solo dice a qué se parece la foto según una red. No es una prueba, ni a favor ni en contra: valóralo junto con lo demás que sepas de la foto.',
};
