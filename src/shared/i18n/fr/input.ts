import type { input as en } from '../en/input.ts';

/** The ways in for a photo, and the example. */
export const input: Record<keyof typeof en, string> = {
  'input.choose': 'Choisir une photo',
  'input.hint': 'ou déposez-la n’importe où sur la page, ou collez-la',
  'input.camera': 'Prendre une photo',
  'input.paste': 'Coller une photo',
  'input.another': 'Une autre photo',
  'input.release': 'Lâchez pour faire lire cette photo',
  'input.example': 'Essayer avec un exemple',
  'example.credit': 'Photo de danielbuechele',
  'example.licence': 'CC BY 2.0',
};
