/** What in the photo speaks for which country. */
export const why = {
  'why.tab': 'Why?',
  'why.lead':
    'The network scores every place of the photo for every country. A country’s score for a crop is the average of these places, so the map below leaves nothing out.',
  'why.view': 'Show',
  'why.view.one': 'One country',
  'why.view.two': 'Two side by side',
  'why.view.difference': 'The difference of two',
  'why.country': 'Country',
  'why.other': 'Compared with',
  'why.opacity': 'How strong the colours are',
  'why.opacity-value': '{share} colour',
  'why.alt': 'The photo, coloured by how much each place speaks for {country}.',
  'why.alt-difference':
    'The photo, coloured by whether each place speaks for {country} or for {other}.',
  'why.caption': 'What speaks for {country}',
  'why.caption-difference': '{country} or {other}?',
  'why.most':
    '{region, select, upperLeft {The upper left of the photo speaks most for {country}.} top {The top of the photo speaks most for {country}.} upperRight {The upper right of the photo speaks most for {country}.} left {The left of the photo speaks most for {country}.} right {The right of the photo speaks most for {country}.} lowerLeft {The lower left of the photo speaks most for {country}.} bottom {The bottom of the photo speaks most for {country}.} lowerRight {The lower right of the photo speaks most for {country}.} other {The middle of the photo speaks most for {country}.}}',
  'why.legend':
    'The score (logit) of a crop that looked everywhere as it does here',
  'why.legend-low': 'speaks least for it',
  'why.legend-high': 'speaks most for it',
  'why.legend-difference':
    'By how much the score of {country} is above that of {other}',
  'why.legend-for': 'for {country}',
  'why.gaps':
    'The striped parts lie outside all five crops: the network has not looked at them.',
  'why.limits':
    'This shows where the network finds something, not what it is. Each crop has only {cells, number} by {cells, number} places, and what lies around a place counts there, too. Scores mean something only beside each other: a higher one than another country’s makes a country likelier.',
  'why.sums': 'Check the sum',
  'why.sums-caption':
    'For {country}: the average of the map over a crop plus the class’s constant is the score that the network gave to the crop.',
  'why.sums.crop': 'Crop',
  'why.sums.mean': 'Average of the map',
  'why.sums.bias': 'Constant',
  'why.sums.sum': 'Together',
  'why.sums.logit': 'Score of the network',
  'why.waiting': 'The map will be here as soon as all five crops are read.',
  'why.stopped':
    'The map needs all five crops. Choose “Read all crops” above the list of countries.',
} as const satisfies Record<string, string>;
