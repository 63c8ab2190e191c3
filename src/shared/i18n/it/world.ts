import type { world as en } from '../en/world.ts';

/** The answer on a map of the world. */
export const world: Record<keyof typeof en, string> = {
  'world.tab': 'Mappa del mondo',
  'world.map':
    'Mappa del mondo. I tasti freccia la spostano, più e meno cambiano lo zoom, zero mostra tutto. La tabella qui sotto dice le stesse cose a parole.',
  'world.hint':
    'Trascina per spostarla. Per lo zoom usa i pulsanti o due dita, oppure fai clic sulla mappa e gira la rotella. Con la tastiera: frecce, più, meno e zero.',
  'world.legend':
    'Il colore è la probabilità della classe di un paese. I paesi piccoli condividono una classe con i vicini: tutto il gruppo insieme ha quella sola probabilità.',
  'world.legend-under': 'meno di {to}',
  'world.legend-between': 'da {from} a {to}',
  'world.legend-over': 'oltre {from}',
  'world.listed': 'I dieci più probabili. Scegline uno per vederlo da vicino.',
  'world.nearer': 'Ingrandisci',
  'world.farther': 'Riduci',
  'world.whole': 'Mondo intero',
  'world.tip': '{country}: {share}, posto {place, number} su {total, number}',
  'world.tip-group':
    '{country}, contato insieme a «{main}»: {share}, posto {place, number} su {total, number}',
  'world.tip-none':
    '{country}: non appartiene a nessuna classe, oppure non si sa ancora nulla.',
  'world.table': 'La mappa come tabella',
  'world.table-caption':
    'Tutte le classi della rete con i loro paesi, a partire dalle più probabili',
  'world.table-place': 'Posto',
  'world.table-countries': 'Paesi',
  'world.table-share': 'Probabilità',
  'world.missing':
    'La mappa del mondo non è arrivata con la pagina. Ricarica la pagina per riprovare; la tabella qui sotto contiene tutto quello che la mappa mostra.',
  'world.waiting':
    'I paesi prendono colore appena viene letto il primo ritaglio.',
};
