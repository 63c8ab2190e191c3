/** The check of a claim: "Could this be France?" */
export const claim = {
  'claim.tab': 'Could this be …?',
  'claim.ask': 'Could this be …',
  'claim.compare': 'Compare with',
  'claim.search': 'Search by name or code',
  'claim.open-list': 'Show all countries',
  'claim.no-country': 'No country fits “{typed}”. Try fewer letters.',
  'claim.found':
    '{count, plural, =0 {No country fits.} one {# country fits.} other {# countries fit.}}',
  'claim.none-picked':
    'Pick any country of the world to see what speaks for and against it.',
  'claim.no-answer-yet':
    'The network has not read this photo yet. The check will stand here as soon as it has.',
  'claim.so-far':
    'Not all crops have been read, so this can still change: {done, number} of {total, number} so far.',
  'claim.answer': 'What the network says to this claim',
  'claim.leaning.majority':
    'It leans clearly towards {country}: likelier than all other answers together.',
  'claim.leaning.first':
    'It leans towards {country}, ahead of every other answer. All the others together are likelier, though.',
  'claim.leaning.close':
    'It is torn: it leans towards {first}, and {country} is at least half as likely.',
  'claim.leaning.possible':
    '{country} is possible, but it leans towards {first}.',
  'claim.leaning.away': 'It leans away from {country} and towards {first}.',
  'claim.leaning.far-away':
    'It leans far away from {country} and towards {first}.',
  'claim.place': 'Place',
  'claim.rank': '{rank, number} of {of, number}',
  'claim.probability': 'Probability',
  'claim.per-hundred':
    'If its probabilities hold for this photo, about {n, number} of 100 such photos come from {country}.',
  'claim.per-hundred-group':
    'If its probabilities hold for this photo, about {n, number} of 100 such photos come from {country} or another country of its class.',
  'claim.per-hundred-few':
    'If its probabilities hold for this photo, fewer than 1 of 100 such photos come from {country}.',
  'claim.one-class':
    'The network cannot tell {country} from {others}: it learnt them as one class, and this answer is for all of them together.',
  'claim.one-class-more':
    'The network cannot tell {country} from {others} and {more, number} more: it learnt them as one class, and this answer is for all of them together.',
  'claim.odds.equal': '{country} and {other} are about equally likely.',
  'claim.odds.one-class':
    '{country} and {other} are one class for this network, so it cannot say which is likelier.',
  'claim.odds.likelier':
    '{country} is about {times, number} times as likely as {other}.',
  'claim.odds.likelier-over':
    '{country} is more than {times, number} times as likely as {other}.',
  'claim.odds.less-likely':
    '{country} is less likely than {other}: {other} is about {times, number} times as likely.',
  'claim.odds.less-likely-over':
    '{country} is less likely than {other}: {other} is more than {times, number} times as likely.',
  'claim.every-part':
    'Every part of the photo speaks more for {country} than for {other}, though not equally.',
  'claim.part-for':
    '{region, select, upperLeft {The upper left of the photo speaks most for {country}.} top {The top of the photo speaks most for {country}.} upperRight {The upper right of the photo speaks most for {country}.} left {The left of the photo speaks most for {country}.} right {The right of the photo speaks most for {country}.} lowerLeft {The lower left of the photo speaks most for {country}.} bottom {The bottom of the photo speaks most for {country}.} lowerRight {The lower right of the photo speaks most for {country}.} other {The middle of the photo speaks most for {country}.}}',
  'claim.first-right':
    'On its {n, number} test photos, its first answer was right {share} of the time.',
  'claim.missed':
    'A low place alone rules nothing out: on its {n, number} test photos, the right answer stood behind place {behind, number} in {share} of the cases.',
  'claim.untested':
    'This network came without test figures, so how far to trust it is not known.',
  'claim.limits':
    'This says only what the photo looks like to one network. It is no proof, for or against: weigh it with what else you know of the photo.',
} as const satisfies Record<string, string>;
