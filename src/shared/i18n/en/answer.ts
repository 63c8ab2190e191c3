/** The ranking and the facts below it. */
export const answer = {
  'answer.title.upper-left': 'What the upper left crop says',
  'answer.title.upper-right': 'What the upper right crop says',
  'answer.title.lower-left': 'What the lower left crop says',
  'answer.title.lower-right': 'What the lower right crop says',
  'answer.title.centre': 'What the centre crop says',
  'answer.title.whole': 'What the whole photo says',
  'answer.region': 'The answer',
  'answer.most-likely': 'Most likely',
  'answer.not-sure': 'Not sure',
  'answer.not-sure-why':
    'This photo does not point clearly to one country. These come closest.',
  'answer.no-place':
    'To the network this does not look like a photo of a place. Take these as guesses.',
  'answer.right-times':
    '{times, plural, =0 {I would hardly ever be right here.} =1 {I would be right about once in 10 times here.} =10 {I would nearly always be right here.} other {I would be right about # times in 10 here.}}',
  'answer.so-far': 'Most likely so far',
  'answer.likeliest': 'The ten likeliest',
  'answer.show-all': 'Show all {count, number}',
  'answer.show-ten': 'Show only ten',
  'answer.neighbours': 'and neighbours: {names}',
  'answer.neighbours-more': 'and neighbours: {names} and {more, number} more',
  'answer.less-than': 'under {share}',
  'answer.waiting': 'The ten likeliest countries will stand here.',
  'answer.share-meaning':
    'The percentages are the probabilities that the network itself gives; together, all 61 classes make 100%.',
  'answer.tested':
    'On {n, number} test photos from sources it never saw, its first answer was right {top1} of the time, and the right one was among its first five {top5} of the time.',
  'answer.untested':
    'No test figures came with this network, so how often it is right is not known.',
  'answer.time':
    'Answered in {time} on this device with {backend}: {open} to open the photo, {network} for the network.',
  'answer.stopped':
    'You stopped it after {done, number} of {total, number} crops. This is what they said.',
  'answer.go-on': 'Read all crops',
} as const satisfies Record<string, string>;
