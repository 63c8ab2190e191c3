import type { camera as en } from '../en/camera.ts';

/** The camera with live view, and pasting by a button. */
export const camera: Record<keyof typeof en, string> = {
  'camera.title': 'Tomar una foto',
  'camera.starting':
    'La cámara se está iniciando. Puede que el navegador te pida permiso.',
  'camera.live': 'Lo que ve la cámara',
  'camera.taken': 'La foto que tomaste',
  'camera.shoot': 'Tomar',
  'camera.again': 'Tomar otra',
  'camera.use': 'Preguntar por esta foto',
  'camera.switch': 'Otra cámara',
  'camera.close': 'Cerrar la cámara',
  'camera.private':
    'La imagen se queda en este dispositivo. La cámara se apaga en cuanto cierras esto.',
  'camera.problem.refused':
    'El navegador no dejó que la página usara la cámara. Permítelo en los ajustes del navegador para este sitio o elige una foto de tu dispositivo.',
  'camera.problem.none':
    'No se encontró ninguna cámara. Conecta una y vuelve a intentarlo, o elige una foto de tu dispositivo.',
  'camera.problem.busy':
    'No se pudo iniciar la cámara; puede que otro programa la esté usando. Cierra ese programa y vuelve a intentarlo, o elige una foto de tu dispositivo.',
};
