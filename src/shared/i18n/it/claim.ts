import type { claim as en } from '../en/claim.ts';

/** The check of a claim: "Could this be France?" */
export const claim: Record<keyof typeof en, string> = {
  'claim.tab': 'Potrebbe essere …?',
  'claim.ask': 'Potrebbe essere …',
  'claim.compare': 'Confronta con',
  'claim.search': 'Cerca per nome o codice',
  'claim.open-list': 'Mostra tutti i paesi',
  'claim.no-country':
    'Nessun paese corrisponde a «{typed}». Prova con meno lettere.',
  'claim.found':
    '{count, plural, =0 {Nessun paese corrisponde.} one {Corrisponde # paese.} other {Corrispondono # paesi.}}',
  'claim.none-picked':
    'Scegli un paese qualsiasi del mondo per vedere che cosa parla a favore e che cosa contro.',
  'claim.no-answer-yet':
    'La rete non ha ancora letto questa foto. La verifica comparirà qui appena l’avrà fatto.',
  'claim.so-far':
    'Non tutti i ritagli sono stati letti, quindi il risultato può ancora cambiare: finora {done, number} su {total, number}.',
  'claim.answer': 'Che cosa dice la rete di questa ipotesi',
  'claim.leaning.majority':
    'La rete propende chiaramente per «{country}»: è una risposta più probabile di tutte le altre messe insieme.',
  'claim.leaning.first':
    'La rete propende per «{country}» più che per ogni altra risposta. Però tutte le altre messe insieme sono più probabili.',
  'claim.leaning.close':
    'La rete è combattuta: propende per «{first}», ma «{country}» ha almeno la metà di quella probabilità.',
  'claim.leaning.possible':
    '«{country}» è una risposta possibile, ma la rete propende per «{first}».',
  'claim.leaning.away':
    'La rete tende a scartare «{country}» e propende per «{first}».',
  'claim.leaning.far-away':
    'La rete tende nettamente a scartare «{country}» e propende per «{first}».',
  'claim.place': 'Posto',
  'claim.rank': '{rank, number} su {of, number}',
  'claim.probability': 'Probabilità',
  'claim.per-hundred':
    'Se le sue probabilità valgono per questa foto, {n, plural, one {circa # foto simile su 100 viene} other {circa # foto simili su 100 vengono}} da questo paese: {country}.',
  'claim.per-hundred-group':
    'Se le sue probabilità valgono per questa foto, {n, plural, one {circa # foto simile su 100 viene} other {circa # foto simili su 100 vengono}} da questo paese ({country}) o da un altro della sua classe.',
  'claim.per-hundred-few':
    'Se le sue probabilità valgono per questa foto, meno di 1 foto simile su 100 viene da questo paese: {country}.',
  'claim.one-class':
    'La rete non distingue tra loro questi paesi: {country}, {others}. Li ha imparati come un’unica classe, e questa risposta vale per tutti insieme.',
  'claim.one-class-more':
    'La rete non distingue tra loro questi paesi: {country}, {others} e {more, plural, one {un altro} other {altri #}}. Li ha imparati come un’unica classe, e questa risposta vale per tutti insieme.',
  'claim.odds.equal':
    '«{country}» e «{other}» hanno più o meno la stessa probabilità.',
  'claim.odds.one-class':
    '«{country}» e «{other}» formano un’unica classe per questa rete, che quindi non può dire quale sia più probabile.',
  'claim.odds.likelier':
    'La probabilità di «{country}» è circa {times, number} volte quella di «{other}».',
  'claim.odds.likelier-over':
    'La probabilità di «{country}» è più di {times, number} volte quella di «{other}».',
  'claim.odds.less-likely':
    '«{country}» è una risposta meno probabile di «{other}»: la seconda probabilità è circa {times, number} volte la prima.',
  'claim.odds.less-likely-over':
    '«{country}» è una risposta meno probabile di «{other}»: la seconda probabilità è più di {times, number} volte la prima.',
  'claim.every-part':
    'Ogni parte della foto parla più a favore di «{country}» che di «{other}», anche se non nella stessa misura.',
  'claim.part-for':
    '{region, select, upperLeft {La parte che più parla a favore di «{country}» è in alto a sinistra nella foto.} top {La parte che più parla a favore di «{country}» è in alto nella foto.} upperRight {La parte che più parla a favore di «{country}» è in alto a destra nella foto.} left {La parte che più parla a favore di «{country}» è a sinistra nella foto.} right {La parte che più parla a favore di «{country}» è a destra nella foto.} lowerLeft {La parte che più parla a favore di «{country}» è in basso a sinistra nella foto.} bottom {La parte che più parla a favore di «{country}» è in basso nella foto.} lowerRight {La parte che più parla a favore di «{country}» è in basso a destra nella foto.} other {La parte che più parla a favore di «{country}» è al centro della foto.}}',
  'claim.first-right':
    'Sulle sue {n, number} foto di prova, la prima risposta era giusta con questa frequenza: {share}.',
  'claim.missed':
    'Un posto basso da solo non esclude nulla: sulle sue {n, number} foto di prova, la risposta giusta stava oltre il posto {behind, number} con questa frequenza: {share}.',
  'claim.untested':
    'Questa rete è arrivata senza risultati di prove, quindi non si sa quanto ci si possa fidare.',
  'claim.limits':
    'Questo dice solo che aspetto ha la foto per una certa rete. Non è una prova, né a favore né contro: valutalo insieme a quello che già sai della foto.',
};
