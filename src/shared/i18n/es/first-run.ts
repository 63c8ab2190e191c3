import type { firstRun as en } from '../en/first-run.ts';

/** The explanation on the first visit. */
export const firstRun: Record<keyof typeof en, string> = {
  'first-run.title': '¿Es tu primera vez aquí?',
  'first-run.give': 'Dale cualquier foto: elígela, arrástrala o pégala.',
  'first-run.answer':
    'Una red neuronal que funciona en este dispositivo dice a qué países se parece la foto.',
  'first-run.doubt':
    'Se equivoca a menudo, así que toma su respuesta como una pista y nunca como una prueba.',
  'first-run.close': 'Entendido',
};
