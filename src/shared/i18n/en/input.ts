/** The ways in for a photo, and the example. */
export const input = {
  'input.choose': 'Choose a photo',
  'input.hint': 'or drop it anywhere on the page, or paste it',
  'input.camera': 'Take a photo',
  'input.paste': 'Paste a photo',
  'input.another': 'Another photo',
  'input.release': 'Let go to ask about this photo',
  'input.example': 'Try an example photo',
  'example.credit': 'Photo by danielbuechele',
  'example.licence': 'CC BY 2.0',
} as const satisfies Record<string, string>;
