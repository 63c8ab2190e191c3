import type { status as en } from '../en/status.ts';

/** How far the network and the work on a photo are. */
export const status: Record<keyof typeof en, string> = {
  'status.region': 'La rete neurale',
  'status.idle': 'Non ancora caricata',
  'status.asking': 'Ricerca della rete neurale',
  'status.downloading': 'Download della rete neurale: {loaded} di {total}',
  'status.download-once':
    'Viaggia solo la rete neurale, da questo sito a te. Il browser può conservarla per la prossima visita.',
  'status.preparing': 'Preparazione della rete',
  'status.preparing-detail':
    'Viene controllata su questo dispositivo con un’immagine di prova. La prima volta è la più lunga.',
  'status.ready': 'Pronta',
  'status.waiting': 'La tua foto è la prossima, appena la rete è pronta',
  'status.decoding': 'Apertura della foto',
  'status.classifying':
    'Lettura del ritaglio {crop, number} di {total, number}',
  'status.cancel': 'Annulla',
  'status.retry': 'Riprova',
  'status.progress': 'Avanzamento',
};
