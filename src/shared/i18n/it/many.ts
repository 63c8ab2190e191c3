import type { many as en } from '../en/many.ts';

/** Many photos at once. */
export const many: Record<keyof typeof en, string> = {
  'many.title': 'Molte foto',
  'many.lead':
    'Dai molte foto o una cartella intera. Vengono lette una dopo l’altra su questo dispositivo; non viene caricato nulla.',
  'many.labels':
    'Se le cartelle hanno nomi di paesi («FR», «Francia»), diventa una prova: le risposte vengono confrontate con le cartelle.',
  'many.choose': 'Scegli foto',
  'many.folder': 'Scegli una cartella',
  'many.hint': 'oppure trascinale in un punto qualsiasi di questa pagina',
  'many.release': 'Rilascia per aggiungere queste foto',
  'many.none': 'Non c’era nessun file. Scegli delle foto o una cartella.',
  'many.unreadable':
    'Non è stato possibile leggere una cartella. Sceglila con il pulsante, oppure dai le sue foto.',
  'many.queue': 'La coda',
  'many.progress': '{done, number} foto su {total, number}',
  'many.rate': '{rate} foto al secondo',
  'many.left': 'tempo rimanente: circa {time}',
  'many.waiting-model': 'Le foto cominciano appena la rete è pronta.',
  'many.paused': 'In pausa',
  'many.done':
    'Fatto: {answered, plural, one {# foto con risposta} other {# foto con risposta}}{failed, plural, =0 {} one {, # non leggibile} other {, # non leggibili}}.',
  'many.pause': 'Pausa',
  'many.resume': 'Riprendi',
  'many.cancel': 'Ferma e scarta il resto',
  'many.clear': 'Dimentica tutto',
  'many.clear-sure':
    '{n, plural, one {Vuoi dimenticare l’unica risposta?} other {Vuoi dimenticare tutte le # risposte?}}',
  'many.clear-yes': 'Sì, dimentica',
  'many.clear-no': 'No, conserva',
  'many.show': 'Che cosa mostrare',
  'many.order': 'Ordine',
  'many.order.arrival': 'di arrivo',
  'many.order.confidence': 'prima le più sicure',
  'many.order.country': 'per paese',
  'many.order.name': 'per nome del file',
  'many.country': 'Paese',
  'many.country.all': 'tutti i paesi',
  'many.country.option': '{country} ({n, number})',
  'many.sureness': 'Sicurezza minima',
  'many.sureness.any': 'qualsiasi',
  'many.gps': 'Luogo nel file',
  'many.gps.any': 'qualsiasi',
  'many.gps.agrees': 'concorda con la risposta',
  'many.gps.disagrees': 'è in un altro paese',
  'many.gps.no-place': 'non è nel file',
  'many.failed-only': 'Solo i file che non è stato possibile leggere',
  'many.shown':
    '{shown, plural, =0 {Nessuna foto} one {# foto} other {# foto}} su {total, number}',
  'many.list': 'Le foto',
  'many.open': 'Apri da sola: {name}',
  'many.state.waiting': 'In attesa',
  'many.state.running': 'In lettura',
  'many.chip.agrees': 'Il luogo nel file concorda',
  'many.chip.disagrees': 'Il file dice: {country}',
  'many.chip.right': 'Come dice la cartella',
  'many.chip.wrong': 'La cartella dice: {country}',
  'many.export': 'Salva le risposte',
  'many.export.csv': 'Come tabella (CSV)',
  'many.export.json': 'Come JSON',
  'many.export.geojson': 'Come livello di mappa (GeoJSON)',
  'many.export.note':
    'Le foto stesse non ne fanno parte. Ogni riga riporta la rete e la sua versione. Vengono salvate tutte le righe, comprese quelle non mostrate.',
  'many.evaluation': 'Risposte e cartelle a confronto',
  'many.evaluation.lead':
    'Su {n, plural, one {# foto} other {# foto}} in cartelle che hanno il nome di un paese:',
  'many.evaluation.top1': 'prima risposta giusta',
  'many.evaluation.top5': 'risposta giusta tra le prime cinque',
  'many.evaluation.balanced': 'media sui paesi (accuratezza bilanciata)',
  'many.evaluation.small':
    'Con così poche foto, il caso sposta questi valori di molti punti.',
  'many.matrix': 'Quale paese è stato scambiato per quale',
  'many.matrix.caption':
    'Righe: che cosa dice la cartella. Colonne: la prima risposta. Numeri: foto.',
  'many.matrix.corner': 'Cartella ↓ Risposta →',
};
