import type { metadata as en } from '../en/metadata.ts';

/** What a file says of its own place, and how that fits the photo. */
export const metadata: Record<keyof typeof en, string> = {
  'metadata.tab': 'Che cosa dice il file',
  'metadata.private':
    'Letto su questo dispositivo e non inviato da nessuna parte. La rete non lo vede: guarda solo i pixel.',
  'metadata.none':
    'Questo file non indica alcun luogo. È normale: la maggior parte dei siti e delle app di messaggistica elimina questi metadati.',
  'metadata.unreadable':
    'Non è stato possibile leggere i metadati di questo file, quindi non si sa se indica un luogo.',
  'metadata.gps': 'Coordinate nel file',
  'metadata.coordinates':
    '{lat} {north, select, yes {gradi nord} other {gradi sud}}, {lon} {east, select, yes {gradi est} other {gradi ovest}}',
  'metadata.absurd.incomplete':
    'Il file contiene solo metà di una coppia di coordinate, quindi non indica alcun luogo.',
  'metadata.absurd.not-a-number':
    'Il file ha un campo per le coordinate, ma quello che contiene non è un numero. Forse l’ha scritto un programma difettoso o una mano maldestra.',
  'metadata.absurd.out-of-range':
    'Le coordinate nel file non corrispondono a nessun punto della Terra: la latitudine arriva al massimo a 90 gradi e la longitudine a 180.',
  'metadata.absurd.null-island':
    'Le coordinate nel file sono 0, 0: un punto nell’Atlantico che i dispositivi scrivono quando non sanno dove si trovano. Non dicono nulla.',
  'metadata.no-map':
    'Non è stato possibile caricare la mappa del mondo, quindi non si sa in quale paese cadano queste coordinate. Ricarica la pagina per riprovare.',
  'metadata.land': 'Cadono in questo paese: {country}.',
  'metadata.coast':
    'Cadono in acqua. Sulla nostra mappa poco dettagliata, la costa più vicina è di questo paese: {country} (distanza approssimativa: {km}).',
  'metadata.sea':
    'Cadono in mare aperto. La terra più vicina è di questo paese: {country} (distanza approssimativa: {km}).',
  'metadata.border':
    'Il paese confinante più vicino è: {other} (distanza approssimativa del confine: {km}).',
  'metadata.border-unsure':
    'Un confine è vicinissimo: il paese dall’altra parte è {other}, e la distanza approssimativa sulla nostra mappa poco dettagliata è {km}. Il luogo può quindi trovarsi da una parte o dall’altra.',
  'metadata.under': 'meno di {km}',
  'metadata.text': 'Luogo scritto nel file',
  'metadata.text-city': '{city}, {country}',
  'metadata.text-unknown':
    'Il file riporta «{country}», che non è il nome di un paese noto a questa pagina.',
  'metadata.clash':
    'Il file si contraddice: secondo le coordinate il paese è «{country}», ma secondo il testo è «{other}».',
  'metadata.fit': 'La foto corrisponde?',
  'metadata.fit.waiting':
    'La rete non ha ancora letto questa foto. Se corrisponde, lo vedrai qui appena l’avrà fatto.',
  'metadata.fit.majority':
    'Foto e file concordano: anche la rete propende chiaramente per «{country}».',
  'metadata.fit.first':
    'Foto e file concordano: «{country}» è anche la prima risposta della rete, che però è tutt’altro che sicura.',
  'metadata.fit.close':
    'Foto e file non si contraddicono: «{country}» è al posto {rank, number} ({share}), vicino alla prima risposta della rete.',
  'metadata.fit.possible':
    'Foto e file non si contraddicono: «{country}» è al posto {rank, number} ({share}), dietro alla prima risposta della rete.',
  'metadata.fit.away':
    'Foto e file non vanno molto d’accordo: la rete mette «{country}» solo al posto {rank, number} ({share}).',
  'metadata.fit.far-away':
    'Foto e file non vanno d’accordo: la rete mette «{country}» solo al posto {rank, number} ({share}).',
  'metadata.warning':
    'I metadati si falsificano facilmente, e con la stessa facilità si copiano per errore da un’altra foto. Prendili come un indizio, mai da soli come una prova.',
};
