import type { input as en } from '../en/input.ts';

/** The ways in for a photo, and the example. */
export const input: Record<keyof typeof en, string> = {
  'input.choose': 'Elegir una foto',
  'input.hint': 'o suéltala en cualquier parte de la página, o pégala',
  'input.camera': 'Tomar una foto',
  'input.paste': 'Pegar una foto',
  'input.another': 'Otra foto',
  'input.release': 'Suelta para preguntar por esta foto',
  'input.example': 'Probar con una foto de ejemplo',
  'example.credit': 'Foto de danielbuechele',
  'example.licence': 'CC BY 2.0',
};
