import type { input as en } from '../en/input.ts';

/** The ways in for a photo, and the example. */
export const input: Record<keyof typeof en, string> = {
  'input.choose': 'Scegli una foto',
  'input.hint':
    'oppure trascinala in un punto qualsiasi della pagina, o incollala',
  'input.camera': 'Scatta una foto',
  'input.paste': 'Incolla una foto',
  'input.another': 'Un’altra foto',
  'input.release': 'Rilascia per chiedere di questa foto',
  'input.example': 'Prova una foto di esempio',
  'example.credit': 'Foto di danielbuechele',
  'example.licence': 'CC BY 2.0',
};
