import type { photo as en } from '../en/photo.ts';

/** The photo with its crops. */
export const photo: Record<keyof typeof en, string> = {
  'crop.upper-left': 'In alto a sinistra',
  'crop.upper-right': 'In alto a destra',
  'crop.lower-left': 'In basso a sinistra',
  'crop.lower-right': 'In basso a destra',
  'crop.centre': 'Centro',
  'crop.whole': 'Foto intera',
  'photo.region': 'La foto e i suoi cinque ritagli',
  'photo.unnamed': 'La tua immagine',
  'photo.alt': 'La tua foto: {name}',
  'photo.no-preview': 'Non c’è un’anteprima di questo file.',
  'photo.crops': 'Che cosa dice un singolo ritaglio',
  'photo.all-crops': 'Tutti e cinque',
  'photo.crop-said': '{crop}: {country}, {share}',
  'photo.crop-pending': '{crop}: non ancora letto',
  'photo.explain':
    'La rete guarda cinque ritagli quadrati della foto. Delle loro risposte si fa la media.',
};
