/** The screen "How it works, and how wrong it is". */
export const about = {
  'about.nav': 'How it works',
  'about.title': 'How it works, and how wrong it is',
  'about.method': 'How it works',
  'about.step.photo': 'Your photo is opened on this device, and stays there.',
  'about.step.crops':
    'It is made small, and five squares are cut out: the corners and the centre.',
  'about.step.network':
    'A network with {parameters} adjustable numbers looks at each square. It learnt from photos whose country was known.',
  'about.step.scores':
    'For each square it gives a probability to each of {classes, number} countries and groups of countries.',
  'about.step.average': 'The average of the five is the answer.',
  'about.paper':
    'The method is that of the paper “Which country is this picture from?” by Alamayreh, Dimitri, Wang, Tondi and Barni (2022). The weights are our own.',
  'about.wrong': 'How wrong it is',
  'about.no-card':
    'The network is not here yet. Its figures will stand here as soon as it is.',
  'about.no-figures':
    'No test figures came with this network, so how wrong it is is not known.',
  'about.lead':
    'On {n, number} photos from sources that it never saw in training, its first answer was wrong {share} of the time. Blind guessing among {classes, number} answers would be wrong {blind} of the time.',
  'about.lead-val':
    'On {n, number} photos that were kept out of training, its first answer was wrong {share} of the time. Blind guessing among {classes, number} answers would be wrong {blind} of the time.',
  'about.not-sure':
    'Below a probability of {threshold} it says that it is not sure. On these photos it was sure of {coverage}, and right about {accuracy} of those.',
  'about.no-place':
    'It also says so when few parts of the network respond to a picture, as with drawings, patterns and pages of text.',
  'about.not-sure-never':
    'Below a probability of {threshold} it says that it is not sure. On these photos it was sure of none.',
  'about.off-topic':
    'Of {n, number} pictures that show no place at all, it said “not sure” about {share}.',
  'about.accuracy': 'How often the right answer is among the first',
  'about.accuracy-note':
    'The thin lines are 95% intervals: with other photos of the same kind, the figure would likely lie within them.',
  'about.top': '{k, plural, =1 {The first answer} other {The first # answers}}',
  'about.balanced': 'The first answer, each class counted alike',
  'about.column.what': 'What is counted',
  'about.column.photos': 'Photos',
  'about.column.right': 'Right',
  'about.column.interval': '95% interval',
  'about.interval': '{low} to {high}',
  'about.unknown': 'not measured',
  'about.reliability': 'Does it mean its probabilities?',
  'about.reliability-note':
    'Each dot is a group of photos with about the same probability for their first answer. On the dashed line it would be right exactly as often as it says. On average it is off by {ece} points of a hundred.',
  'about.reliability-x': 'Probability that it gave',
  'about.reliability-y': 'Share that was right',
  'about.coverage': 'What if it answered only when it is surer?',
  'about.coverage-note':
    'From the right, where it answers always, to the left, where it answers only its surest cases.',
  'about.coverage-x': 'Share of photos that it answers',
  'about.coverage-y': 'Share of answers that is right',
  'about.threshold': 'Least probability',
  'about.regions': 'By region of the world',
  'about.classes': 'By country or group of countries',
  'about.as-table': 'The same as a table',
  'about.data': 'What it learnt from',
  'about.data-photos':
    '{photos, number} photos from {sources, number} sources.',
  'about.licences': 'Training photos by licence',
  'about.licence': 'Licence tier',
  'about.pretrained':
    'It began with {name} (licence: {licence}), which had learnt to tell things apart, not countries.',
  'about.weights':
    'Network {name}, version {version}. Licence of the weights: {licence}.',
  'about.use': 'Using it responsibly',
  'about.use.country':
    'It tells countries only. It knows no streets, no addresses and no faces, and it was not made to learn any.',
  'about.use.people':
    'Do not use it to find out where a person lives or is. Do not publish guesses about photos of private people.',
  'about.use.proof':
    'Its answer is no evidence. Check it against what else you know before you act on it or pass it on.',
  'about.use.bias':
    'It prefers countries that are photographed often. Of most streets of the world it has seen nothing.',
} as const satisfies Record<string, string>;
