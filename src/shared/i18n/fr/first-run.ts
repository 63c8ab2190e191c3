import type { firstRun as en } from '../en/first-run.ts';

/** The explanation on the first visit. */
export const firstRun: Record<keyof typeof en, string> = {
  'first-run.title': 'Première visite ?',
  'first-run.give':
    'Donnez n’importe quelle photo : choisissez-la, déposez-la ou collez-la.',
  'first-run.answer':
    'Un réseau de neurones, sur cet appareil, dit à quels pays la photo ressemble.',
  'first-run.doubt':
    'Il se trompe souvent : prenez sa réponse comme un indice, jamais comme une preuve.',
  'first-run.close': 'Compris',
};
