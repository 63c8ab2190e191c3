import type { firstRun as en } from '../en/first-run.ts';

/** The explanation on the first visit. */
export const firstRun: Record<keyof typeof en, string> = {
  'first-run.title': 'È la prima volta qui?',
  'first-run.give':
    'Dai una foto qualsiasi: puoi sceglierla, trascinarla o incollarla.',
  'first-run.answer':
    'Una rete neurale che funziona su questo dispositivo dice a quali paesi la foto assomiglia.',
  'first-run.doubt':
    'Sbaglia spesso, quindi prendi la sua risposta come un indizio e mai come una prova.',
  'first-run.close': 'Ho capito',
};
