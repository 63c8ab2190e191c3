/** The explanation on the first visit. */
export const firstRun = {
  'first-run.title': 'First time here?',
  'first-run.give': 'Give it any photo: choose it, drop it or paste it.',
  'first-run.answer':
    'A network that runs on this device says which countries the photo looks like.',
  'first-run.doubt':
    'It is often wrong, so take its answer as a hint and never as proof.',
  'first-run.close': 'Got it',
} as const satisfies Record<string, string>;
