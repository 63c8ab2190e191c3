import type { answer as en } from '../en/answer.ts';

/** The ranking and the facts below it. */
export const answer: Record<keyof typeof en, string> = {
  'answer.title.upper-left': 'Che cosa dice il ritaglio in alto a sinistra',
  'answer.title.upper-right': 'Che cosa dice il ritaglio in alto a destra',
  'answer.title.lower-left': 'Che cosa dice il ritaglio in basso a sinistra',
  'answer.title.lower-right': 'Che cosa dice il ritaglio in basso a destra',
  'answer.title.centre': 'Che cosa dice il ritaglio al centro',
  'answer.title.whole': 'Che cosa dice la foto intera',
  'answer.region': 'La risposta',
  'answer.most-likely': 'Il più probabile',
  'answer.not-sure': 'Risposta incerta',
  'answer.not-sure-why':
    'Questa foto non indica chiaramente un solo paese. Questi sono i più vicini.',
  'answer.no-place':
    'Per la rete questa non sembra la foto di un luogo. Prendi queste risposte come ipotesi.',
  'answer.right-times':
    '{times, plural, =0 {In un caso come questo non avrei quasi mai ragione.} =1 {In un caso come questo avrei ragione circa una volta su 10.} =10 {In un caso come questo avrei quasi sempre ragione.} other {In un caso come questo avrei ragione circa # volte su 10.}}',
  'answer.so-far': 'Il più probabile finora',
  'answer.likeliest': 'I dieci più probabili',
  'answer.show-all': 'Mostra tutti ({count, number})',
  'answer.show-ten': 'Mostra solo dieci',
  'answer.neighbours': 'e vicini: {names}',
  'answer.neighbours-more':
    'e vicini: {names} e {more, plural, one {un altro} other {altri #}}',
  'answer.less-than': 'meno di {share}',
  'answer.waiting': 'Qui compariranno i dieci paesi più probabili.',
  'answer.share-meaning':
    'Le percentuali sono le probabilità indicate dalla rete stessa; tutte le 61 classi insieme fanno il 100%.',
  'answer.tested':
    'Su {n, number} foto di prova di fonti mai viste, la prima risposta era giusta con questa frequenza: {top1}. La risposta giusta era tra le prime cinque con questa frequenza: {top5}.',
  'answer.untested':
    'Con questa rete non sono arrivati i risultati di alcuna prova, quindi non si sa quanto spesso abbia ragione.',
  'answer.time':
    'Tempo per rispondere su questo dispositivo con {backend}: {time}, di cui {open} per aprire la foto e {network} per la rete.',
  'answer.stopped':
    'Hai fermato la lettura: ritagli letti {done, number} su {total, number}. Ecco che cosa hanno detto.',
  'answer.go-on': 'Leggi tutti i ritagli',
};
