/** What each crop said, and how the ways of putting them together differ. */
export const fusion = {
  'fusion.tab': 'Crop by crop',
  'fusion.lead':
    'Five crops, five opinions. This is what becomes of them when they are put together in different ways, as in Table 2 of the paper.',
  'fusion.caption': 'The three likeliest countries by each way of looking',
  'fusion.way': 'Way of looking',
  'fusion.top': 'The three likeliest',
  'fusion.paper': 'Right in the paper’s test',
  'fusion.paper-note':
    'The last column is how often the first answer was right in the paper’s own test, with a network that learnt from far more photos (Alamayreh et al. 2022, Table 2, 76,269 photos). This network’s own figures stand beside the answer.',
  'fusion.mode.average': 'Average of the five crops',
  'fusion.mode.max': 'Highest of the five crops',
  'fusion.mode.whole': 'Whole photo, squeezed to a square',
  'fusion.mode.upper-left': 'Upper left crop alone',
  'fusion.mode.upper-right': 'Upper right crop alone',
  'fusion.mode.lower-left': 'Lower left crop alone',
  'fusion.mode.lower-right': 'Lower right crop alone',
  'fusion.mode.centre': 'Centre crop alone',
  'fusion.used': 'This is the answer above.',
  'fusion.pending': 'Not read yet',
  'fusion.reading': 'Being read',
  'fusion.agree':
    '{ways, plural, one {Only # of the {total, number} ways puts {country} first.} other {# of the {total, number} ways put {country} first.}}',
  'fusion.agree-all': 'All {total, number} ways put {country} first.',
  'fusion.entry': '{country}, {share}',
} as const satisfies Record<string, string>;
