import type { offline as en } from '../en/offline.ts';

/** Downloading, keeping and deleting the network; the page as an app. */
export const offline: Record<keyof typeof en, string> = {
  'consent.title':
    'Prima di tutto, la rete neurale deve arrivare su questo dispositivo.',
  'consent.why':
    'Si scarica una sola volta da questo sito e resta qui; dopo, la pagina funziona anche senza connessione. Le tue foto non lasciano mai questo dispositivo.',
  'consent.button': 'Scarica la rete neurale ({size})',
  'consent.paused': 'Il download è in pausa.',
  'consent.have': '{loaded} di {total} sono già su questo dispositivo.',
  'consent.resume': 'Scarica il resto ({size})',
  'consent.pause': 'Metti in pausa il download',
  'consent.parts': 'Parte {done, number} di {count, number} completa',
  'weights.not-kept':
    'La rete neurale funziona, ma non è stato possibile conservarla per la prossima visita.',
  'update.offer':
    'Questo sito ha una rete neurale più recente: la versione {version}. Quella attuale resta in uso finché la nuova non è completa.',
  'update.fetch': 'Scarica la rete più recente ({size})',
  'update.loading': 'Download della rete più recente: {loaded} di {total}',
  'storage.title': 'Memoria',
  'storage.heading': 'Che cosa è conservato e come eliminarlo',
  'storage.lead':
    'Tutto si trova in questo browser, su questo dispositivo. Nulla viene inviato da nessuna parte.',
  'storage.networks': 'Reti neurali',
  'storage.none': 'Nessuna rete neurale è conservata.',
  'storage.network': '{name}, versione {version}: {size}',
  'storage.unfinished':
    '{name}, versione {version}: {size}; il download non è finito',
  'storage.unnamed': 'Rete neurale senza scheda leggibile',
  'storage.delete': 'Elimina',
  'storage.delete-named': 'Elimina {name}, versione {version}',
  'storage.delete-all': 'Elimina tutte le reti neurali',
  'storage.deleted':
    'È stata eliminata. La rete in uso continua a funzionare finché non chiudi la pagina.',
  'storage.page': 'La pagina stessa',
  'storage.page-kept':
    'La pagina è conservata, così si apre anche senza connessione.',
  'storage.page-not-kept':
    'La pagina non è (ancora) conservata, quindi serve una connessione per aprirla.',
  'storage.rest':
    'Sono conservate anche le tue scelte, come la lingua, e le miniature delle tue ultime foto. Le miniature si eliminano in «Ultime foto».',
  'storage.used':
    'Questo sito usa {used} dei {quota} che il browser gli concede.',
  'storage.persisted': 'Il browser ha promesso di non eliminarlo da solo.',
  'storage.not-persisted':
    'Il browser può eliminarlo quando lo spazio sul dispositivo sta finendo.',
  'storage.persist': 'Chiedi al browser di conservarlo',
  'storage.browser':
    'Il browser può eliminare in una volta tutto ciò che riguarda questo sito: cerca «dati dei siti» nelle impostazioni.',
  'own.title': 'Una rete neurale tua',
  'own.lead':
    'Scegli una cartella o un file zip con card.json, model.json e i frammenti, come li scrive il programma di addestramento. Viene controllata su questo dispositivo e prende il posto della rete attuale solo se dà la sua risposta nota.',
  'own.folder': 'Scegli una cartella',
  'own.zip': 'Scegli un file zip',
  'own.checking': 'La rete neurale è in fase di controllo.',
  'own.active': 'È in uso la tua rete neurale.',
  'own.back': 'Usa la rete di questo sito',
  'own.wrong':
    'Qui questa rete non ha dato la sua risposta nota, quindi non viene usata. I suoi file possono essere danneggiati o venire da un’altra versione del programma di addestramento. Resta la rete che era in uso.',
  'pwa.update': 'È pronta una nuova versione di questa pagina.',
  'pwa.keeps':
    'La pagina si riapre, e con lei la foto sullo schermo. Un elenco di foto o un fotomontaggio ricominciano da capo, quindi finiscili prima; senza il tuo clic la nuova versione aspetta che la pagina venga chiusa.',
  'pwa.use': 'Usala adesso',
  'pwa.later': 'Più tardi',
  'pwa.install': 'Installa come app',
  'notice.share-failed':
    'La foto condivisa da un’altra app non è arrivata. Sceglila qui.',
};
