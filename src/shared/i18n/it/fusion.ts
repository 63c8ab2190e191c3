import type { fusion as en } from '../en/fusion.ts';

/** What each crop said, and how the ways of putting them together differ. */
export const fusion: Record<keyof typeof en, string> = {
  'fusion.tab': 'Ritaglio per ritaglio',
  'fusion.lead':
    'Cinque ritagli, cinque opinioni. Ecco che cosa ne risulta quando vengono messe insieme in modi diversi, come nella tabella 2 dell’articolo.',
  'fusion.caption': 'I tre paesi più probabili per ogni modo di guardare',
  'fusion.way': 'Modo di guardare',
  'fusion.top': 'I tre più probabili',
  'fusion.paper': 'Giuste nella prova dell’articolo',
  'fusion.paper-note':
    'L’ultima colonna dice quanto spesso la prima risposta era giusta nella prova dell’articolo, con una rete che ha imparato da molte più foto (Alamayreh et al. 2022, tabella 2, 76.269 foto). I risultati di questa rete si trovano accanto alla risposta.',
  'fusion.mode.average': 'Media dei cinque ritagli',
  'fusion.mode.max': 'Massimo dei cinque ritagli',
  'fusion.mode.whole': 'Foto intera, schiacciata in un quadrato',
  'fusion.mode.upper-left': 'Solo il ritaglio in alto a sinistra',
  'fusion.mode.upper-right': 'Solo il ritaglio in alto a destra',
  'fusion.mode.lower-left': 'Solo il ritaglio in basso a sinistra',
  'fusion.mode.lower-right': 'Solo il ritaglio in basso a destra',
  'fusion.mode.centre': 'Solo il ritaglio al centro',
  'fusion.used': 'È la risposta qui sopra.',
  'fusion.pending': 'Non ancora letto',
  'fusion.reading': 'In lettura',
  'fusion.agree':
    '{ways, plural, one {Solo # modo su {total, number} mette al primo posto «{country}».} other {# modi su {total, number} mettono al primo posto «{country}».}}',
  'fusion.agree-all':
    'Tutti i {total, number} modi mettono al primo posto «{country}».',
  'fusion.entry': '{country}, {share}',
};
