/** The last answers that the device keeps. */
export const history = {
  'history.title': 'Last photos',
  'history.lead':
    'A small picture of each of your last {most, number} photos stays on this device, with the answer to it. The photos themselves are not kept, and nothing is sent anywhere.',
  'history.switch': 'Keep the answers to my photos on this device',
  'history.off':
    'New photos are not kept. What is kept already stays until you remove it.',
  'history.refused':
    'This browser does not let the page keep anything just now, as in a private window or when the disk is full. Answers work all the same; they are just not kept.',
  'history.empty': 'Nothing is kept so far.',
  'history.model': 'Answered by {name} {version}',
  'history.remove': 'Remove “{name}” from the list',
  'history.removed': 'One photo was removed from the list.',
  'history.undo': 'Bring it back',
  'history.forget': 'Forget all',
  'history.forget-title': 'Forget all answers?',
  'history.forget-ask':
    '{count, plural, one {# answer and its small picture} other {# answers and their small pictures}} will be gone from this device for good. Your own photos are not touched.',
  'history.keep': 'Keep them',
} as const satisfies Record<string, string>;
