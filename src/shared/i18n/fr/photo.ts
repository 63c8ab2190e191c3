import type { photo as en } from '../en/photo.ts';

/** The photo with its crops. */
export const photo: Record<keyof typeof en, string> = {
  'crop.upper-left': 'En haut à gauche',
  'crop.upper-right': 'En haut à droite',
  'crop.lower-left': 'En bas à gauche',
  'crop.lower-right': 'En bas à droite',
  'crop.centre': 'Au centre',
  'crop.whole': 'Photo entière',
  'photo.region': 'La photo et ses cinq recadrages',
  'photo.unnamed': 'Votre image',
  'photo.alt': 'Votre photo : {name}',
  'photo.no-preview': 'Ce fichier n’a pas d’aperçu.',
  'photo.crops': 'Ce que dit un recadrage',
  'photo.all-crops': 'Les cinq',
  'photo.crop-said': '{crop} : {country}, {share}',
  'photo.crop-pending': '{crop} : pas encore lu',
  'photo.explain':
    'Le réseau regarde cinq recadrages carrés de la photo. On fait ensuite la moyenne de leurs réponses.',
};
