import type { app as en } from '../en/app.ts';

/** The frame around everything. */
export const app: Record<keyof typeof en, string> = {
  'app.name': 'Which Country',
  'app.language': 'Lingua',
  'app.nav': 'Schermate',
  'app.nav.photo': 'Una foto',
  'app.bar.photo': 'Foto',
  'app.bar.lab': 'Laboratorio',
  'app.bar.many': 'Molte',
  'app.bar.history': 'Cronologia',
  'app.bar.storage': 'Memoria',
  'app.bar.about': 'Informazioni',
  'app.question': 'In quale paese è stata scattata questa foto?',
  'app.lead':
    'Dai una foto, e una rete neurale nel tuo browser indica i dieci paesi più probabili.',
  'app.privacy':
    'La tua foto resta su questo dispositivo. Non viene caricato nulla.',
  'app.footer':
    'La rete conosce 61 classi: i paesi grandi stanno da soli, quelli piccoli sono raggruppati con i vicini. Indica un paese, mai un luogo o una persona.',
  'app.broken':
    'La pagina non è arrivata per intero. Controlla la connessione, poi',
  'app.reload': 'ricaricala',
  'app.part.failed':
    'Questa parte della pagina non è arrivata o ha smesso di funzionare. Tutto il resto è ancora qui.',
};
