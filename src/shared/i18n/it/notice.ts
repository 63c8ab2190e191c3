import type { notice as en } from '../en/notice.ts';

/** Short messages, on the screen and read aloud. */
export const notice: Record<keyof typeof en, string> = {
  'notice.dismiss': 'Chiudi questo messaggio',
  'notice.detail': 'Il messaggio della macchina',
  'notice.took-first':
    'Hai dato {files, plural, one {# file} other {# file}}. Funziona meglio con uno alla volta, quindi questo è il primo.',
  'notice.only-a-link':
    'Era un link a un’immagine, non l’immagine stessa, e questa pagina non scarica nulla da altri siti. Salva l’immagine, poi trascina qui il file.',
  'notice.no-picture':
    'Non c’era nessuna immagine. Copia o trascina una foto, oppure scegli un file.',
  'notice.folder': 'Era una cartella. Aprila e trascina una delle sue foto.',
  'notice.paste-refused':
    'Il browser non ha permesso alla pagina di guardare negli appunti. Consentilo quando te lo chiede, oppure premi Ctrl+V (su un Mac, Comando+V).',
  'notice.starting-again':
    'Il calcolo si è fermato su questo dispositivo e viene riavviato. La tua foto e i risultati ottenuti finora sono conservati.',
  'notice.fell-back':
    'La GPU ha smesso di funzionare più volte, quindi continua il processore: stessa risposta, solo più lenta. La tua foto è conservata.',
  'announce.reading': 'Lettura dei cinque ritagli della foto.',
  'announce.ready': 'La rete è pronta.',
  'announce.not-sure':
    'Risposta incerta. Il paese più vicino è {country}, {share}; poi viene {second}, {secondShare}.',
  'announce.answer':
    'Il paese più probabile è {country}, {share}. Il secondo è {second}, {secondShare}.',
};
