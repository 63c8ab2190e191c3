/** The frame around everything. */
export const app = {
  'app.name': 'Which Country',
  'app.language': 'Language',
  'app.nav': 'Screens',
  'app.nav.photo': 'One photo',
  'app.bar.photo': 'Photo',
  'app.bar.lab': 'Lab',
  'app.bar.many': 'Many',
  'app.bar.history': 'History',
  'app.bar.storage': 'Storage',
  'app.bar.about': 'About',
  'app.question': 'In which country was this photo taken?',
  'app.lead':
    'Give it a photo, and a neural network in your browser names the ten likeliest countries.',
  'app.privacy': 'Your photo stays on this device. Nothing is uploaded.',
  'app.footer':
    'The network knows 61 classes: big countries stand alone, small ones are grouped with their neighbours. It names a country, never a place or a person.',
  'app.broken': 'The page did not arrive whole. Check the connection, then',
  'app.reload': 'load it again',
  'app.part.failed':
    'This part of the page did not arrive or has stopped working. Everything else is still there.',
} as const satisfies Record<string, string>;
