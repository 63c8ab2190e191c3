import type { photo as en } from '../en/photo.ts';

/** The photo with its crops. */
export const photo: Record<keyof typeof en, string> = {
  'crop.upper-left': 'Superior izquierdo',
  'crop.upper-right': 'Superior derecho',
  'crop.lower-left': 'Inferior izquierdo',
  'crop.lower-right': 'Inferior derecho',
  'crop.centre': 'Centro',
  'crop.whole': 'Foto entera',
  'photo.region': 'La foto y sus cinco recortes',
  'photo.unnamed': 'Tu imagen',
  'photo.alt': 'Tu foto: {name}',
  'photo.no-preview': 'No hay vista previa de este archivo.',
  'photo.crops': 'Lo que dice un recorte',
  'photo.all-crops': 'Los cinco',
  'photo.crop-said': '{crop}: {country}, {share}',
  'photo.crop-pending': '{crop}: aún sin analizar',
  'photo.explain':
    'La red mira cinco recortes cuadrados de la foto. Se calcula el promedio de sus respuestas.',
};
