import type { share as en } from '../en/share.ts';

/** The result card that can be saved and shared. */
export const share: Record<keyof typeof en, string> = {
  'share.tab': 'Salva una cartolina',
  'share.wait': 'La cartolina si può creare appena la foto ha la sua risposta.',
  'share.lead':
    'Un’immagine con la risposta, creata su questo dispositivo. Viene condivisa solo se la condividi tu.',
  'share.with-photo': 'Con la foto',
  'share.alt':
    'Cartolina con il risultato: il più probabile è {country}, {share}; il secondo è {second}, {secondShare}.',
  'share.copy': 'Copia l’immagine',
  'share.save': 'Salva come PNG',
  'share.send': 'Condividi …',
  'share.send-refused':
    'Non è stato possibile condividere l’immagine. Puoi invece salvarla.',
  'share.copied': 'La cartolina è negli appunti.',
  'share.copy-refused':
    'Il browser non ha permesso alla pagina di copiare la cartolina. Puoi invece salvarla.',
  'share.failed':
    'Non è stato possibile creare la cartolina: forse non c’è abbastanza memoria. Chiudi altre schede e riprova.',
  'share.card.question': 'In quale paese è stata scattata questa foto?',
  'share.card.not-sure':
    'La rete dice che la risposta è incerta: prendila come un’ipotesi.',
  'share.card.sure':
    'Nelle prove, le risposte sicure come questa erano giuste circa con questa frequenza: {share}.',
  'share.card.limits':
    'Questa è la stima di una rete neurale, non una prova. Indica un paese o un gruppo di paesi vicini, mai un luogo o una persona.',
  'share.card.made':
    'Which Country · rete {name}, versione {version} · creata su questo dispositivo, senza caricare nulla',
};
