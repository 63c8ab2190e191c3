/** The result card that can be saved and shared. */
export const share = {
  'share.tab': 'Save a card',
  'share.wait': 'The card can be made as soon as the photo has its answer.',
  'share.lead':
    'A picture with the answer, made on this device. It is shared only if you share it.',
  'share.with-photo': 'With the photo on it',
  'share.alt':
    'Result card: most likely {country}, {share}; second {second}, {secondShare}.',
  'share.copy': 'Copy the picture',
  'share.save': 'Save as PNG',
  'share.send': 'Share …',
  'share.send-refused': 'The picture could not be handed on. Save it instead.',
  'share.copied': 'The card is in the clipboard.',
  'share.copy-refused':
    'The browser did not let the page copy the card. Save it instead.',
  'share.failed':
    'The card could not be made: there may not be enough memory. Close other tabs and try again.',
  'share.card.question': 'In which country was this photo taken?',
  'share.card.not-sure': 'The network is not sure: read this as a guess.',
  'share.card.sure':
    'In tests, answers as firm as this one were right about {share} of the time.',
  'share.card.limits':
    'This is an estimate by a neural network, not a proof. It names a country or a group of neighbours, never a place or a person.',
  'share.card.made':
    'Which Country · network {name}, version {version} · made on this device, nothing uploaded',
} as const satisfies Record<string, string>;
