import type { why as en } from '../en/why.ts';

/** What in the photo speaks for which country. */
export const why: Record<keyof typeof en, string> = {
  'why.tab': 'Perché?',
  'why.lead':
    'La rete dà un punteggio a ogni punto della foto per ogni paese. Il punteggio di un paese per un ritaglio è la media di questi punti, quindi la mappa qui sotto non tralascia nulla.',
  'why.view': 'Mostra',
  'why.view.one': 'Un paese',
  'why.view.two': 'Due affiancati',
  'why.view.difference': 'La differenza tra due',
  'why.country': 'Paese',
  'why.other': 'Confronto con',
  'why.opacity': 'Intensità dei colori',
  'why.opacity-value': 'colore: {share}',
  'why.alt':
    'La foto, colorata secondo quanto ogni punto parla a favore di «{country}».',
  'why.alt-difference':
    'La foto, colorata a seconda che ogni punto parli a favore di «{country}» o di «{other}».',
  'why.caption': 'Che cosa parla a favore di «{country}»',
  'why.caption-difference': '{country} o {other}?',
  'why.most':
    '{region, select, upperLeft {La parte che più parla a favore di «{country}» è in alto a sinistra nella foto.} top {La parte che più parla a favore di «{country}» è in alto nella foto.} upperRight {La parte che più parla a favore di «{country}» è in alto a destra nella foto.} left {La parte che più parla a favore di «{country}» è a sinistra nella foto.} right {La parte che più parla a favore di «{country}» è a destra nella foto.} lowerLeft {La parte che più parla a favore di «{country}» è in basso a sinistra nella foto.} bottom {La parte che più parla a favore di «{country}» è in basso nella foto.} lowerRight {La parte che più parla a favore di «{country}» è in basso a destra nella foto.} other {La parte che più parla a favore di «{country}» è al centro della foto.}}',
  'why.legend':
    'Il punteggio (logit) che avrebbe un ritaglio se fosse ovunque come in questo punto',
  'why.legend-low': 'parla meno a suo favore',
  'why.legend-high': 'parla più a suo favore',
  'why.legend-difference':
    'Di quanto il punteggio di «{country}» supera quello di «{other}»',
  'why.legend-for': 'a favore: {country}',
  'why.gaps':
    'Le parti a strisce sono fuori da tutti e cinque i ritagli: la rete non le ha guardate.',
  'why.limits':
    'Questo mostra dove la rete trova qualcosa, non che cosa sia. Ogni ritaglio ha solo {cells, number} per {cells, number} punti, e in ogni punto conta anche quello che gli sta intorno. I punteggi hanno senso solo a confronto: un punteggio più alto di quello di un altro paese rende un paese più probabile.',
  'why.sums': 'Verifica la somma',
  'why.sums-caption':
    'Per «{country}»: la media della mappa su un ritaglio più la costante della classe dà il punteggio che la rete ha assegnato al ritaglio.',
  'why.sums.crop': 'Ritaglio',
  'why.sums.mean': 'Media della mappa',
  'why.sums.bias': 'Costante',
  'why.sums.sum': 'Insieme',
  'why.sums.logit': 'Punteggio della rete',
  'why.waiting':
    'La mappa sarà qui appena tutti e cinque i ritagli saranno letti.',
  'why.stopped':
    'Per la mappa servono tutti e cinque i ritagli. Scegli «Leggi tutti i ritagli» sopra l’elenco dei paesi.',
};
