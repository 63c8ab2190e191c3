import type { camera as en } from '../en/camera.ts';

/** The camera with live view, and pasting by a button. */
export const camera: Record<keyof typeof en, string> = {
  'camera.title': 'Scatta una foto',
  'camera.starting':
    'La fotocamera si sta avviando. Il browser potrebbe chiederti il permesso.',
  'camera.live': 'Che cosa vede la fotocamera',
  'camera.taken': 'La foto che hai scattato',
  'camera.shoot': 'Scatta',
  'camera.again': 'Scattane un’altra',
  'camera.use': 'Chiedi di questa foto',
  'camera.switch': 'Altra fotocamera',
  'camera.close': 'Chiudi la fotocamera',
  'camera.private':
    'L’immagine resta su questo dispositivo. La fotocamera si spegne appena chiudi questa finestra.',
  'camera.problem.refused':
    'Il browser non ha permesso alla pagina di usare la fotocamera. Consentilo nelle impostazioni del browser per questo sito, oppure scegli una foto dal tuo dispositivo.',
  'camera.problem.none':
    'Non è stata trovata nessuna fotocamera. Collegane una e riprova, oppure scegli una foto dal tuo dispositivo.',
  'camera.problem.busy':
    'Non è stato possibile avviare la fotocamera; forse la sta usando un altro programma. Chiudi quel programma e riprova, oppure scegli una foto dal tuo dispositivo.',
};
