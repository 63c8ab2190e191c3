import type { history as en } from '../en/history.ts';

/** The last answers that the device keeps. */
export const history: Record<keyof typeof en, string> = {
  'history.title': 'Ultime foto',
  'history.lead':
    'Di ciascuna delle tue ultime {most, number} foto resta su questo dispositivo un’immagine piccola, insieme alla risposta. Le foto stesse non vengono conservate, e non viene inviato nulla da nessuna parte.',
  'history.switch': 'Conserva su questo dispositivo le risposte alle mie foto',
  'history.off':
    'Le nuove foto non vengono conservate. Quello che è già conservato resta finché non lo rimuovi.',
  'history.refused':
    'Al momento questo browser non permette alla pagina di conservare nulla, come succede in una finestra privata o quando il disco è pieno. Le risposte funzionano lo stesso; semplicemente non vengono conservate.',
  'history.empty': 'Finora non è conservato nulla.',
  'history.model': 'Risposta di {name} {version}',
  'history.remove': 'Rimuovi «{name}» dall’elenco',
  'history.removed': 'Una foto è stata rimossa dall’elenco.',
  'history.undo': 'Ripristinala',
  'history.forget': 'Dimentica tutto',
  'history.forget-title': 'Vuoi dimenticare tutte le risposte?',
  'history.forget-ask':
    '{count, plural, one {# risposta e la sua immagine piccola spariranno} other {# risposte e le loro immagini piccole spariranno}} per sempre da questo dispositivo. Le tue foto non vengono toccate.',
  'history.keep': 'Conserva',
};
