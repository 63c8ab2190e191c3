import type { camera as en } from '../en/camera.ts';

/** The camera with live view, and pasting by a button. */
export const camera: Record<keyof typeof en, string> = {
  'camera.title': 'Prendre une photo',
  'camera.starting':
    'La caméra démarre. Le navigateur vous demandera peut-être l’autorisation.',
  'camera.live': 'Ce que voit la caméra',
  'camera.taken': 'La photo que vous avez prise',
  'camera.shoot': 'Prendre la photo',
  'camera.again': 'En prendre une autre',
  'camera.use': 'Faire lire cette photo',
  'camera.switch': 'Changer de caméra',
  'camera.close': 'Fermer la caméra',
  'camera.private':
    'L’image reste sur cet appareil. La caméra s’éteint dès que vous fermez cette fenêtre.',
  'camera.problem.refused':
    'Le navigateur n’a pas laissé la page utiliser la caméra. Autorisez-la pour ce site dans les réglages du navigateur, ou choisissez plutôt une photo sur votre appareil.',
  'camera.problem.none':
    'Aucune caméra n’a été trouvée. Branchez-en une et réessayez, ou choisissez plutôt une photo sur votre appareil.',
  'camera.problem.busy':
    'La caméra n’a pas pu démarrer ; un autre programme l’utilise peut-être. Fermez ce programme et réessayez, ou choisissez plutôt une photo sur votre appareil.',
};
