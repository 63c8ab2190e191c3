import type { answer as en } from '../en/answer.ts';

/** The ranking and the facts below it. */
export const answer: Record<keyof typeof en, string> = {
  'answer.title.upper-left': 'Lo que dice el recorte superior izquierdo',
  'answer.title.upper-right': 'Lo que dice el recorte superior derecho',
  'answer.title.lower-left': 'Lo que dice el recorte inferior izquierdo',
  'answer.title.lower-right': 'Lo que dice el recorte inferior derecho',
  'answer.title.centre': 'Lo que dice el recorte del centro',
  'answer.title.whole': 'Lo que dice la foto entera',
  'answer.region': 'La respuesta',
  'answer.most-likely': 'Lo más probable',
  'answer.not-sure': 'No hay certeza',
  'answer.not-sure-why':
    'Esta foto no apunta con claridad a un solo país. Estos son los que más se acercan.',
  'answer.no-place':
    'Para la red, esto no parece la foto de un lugar. Toma estas respuestas como suposiciones.',
  'answer.right-times':
    '{times, plural, =0 {Aquí casi nunca acertaría.} =1 {Aquí acertaría más o menos 1 vez de cada 10.} =10 {Aquí acertaría casi siempre.} other {Aquí acertaría unas # veces de cada 10.}}',
  'answer.so-far': 'Lo más probable por ahora',
  'answer.likeliest': 'Los diez más probables',
  'answer.show-all': 'Ver los {count, number}',
  'answer.show-ten': 'Ver solo diez',
  'answer.neighbours': 'y vecinos: {names}',
  'answer.neighbours-more': 'y vecinos: {names} (y {more, number} más)',
  'answer.less-than': 'menos de {share}',
  'answer.waiting': 'Aquí aparecerán los diez países más probables.',
  'answer.share-meaning':
    'Los porcentajes son las probabilidades que da la propia red; juntas, las 61 clases suman el 100 %.',
  'answer.tested':
    'En {n, number} fotos de prueba de fuentes que no vio nunca, su primera respuesta fue correcta el {top1} de las veces, y la correcta estuvo entre las cinco primeras el {top5} de las veces.',
  'answer.untested':
    'Esta red llegó sin cifras de prueba, así que no se sabe con qué frecuencia acierta.',
  'answer.time':
    'Respondió en {time} en este dispositivo con {backend}: {open} para abrir la foto y {network} para la red.',
  'answer.stopped':
    'Lo detuviste después de {done, number} de {total, number} recortes. Esto es lo que dijeron.',
  'answer.go-on': 'Analizar todos los recortes',
};
