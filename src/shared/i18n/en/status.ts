/** How far the network and the work on a photo are. */
export const status = {
  'status.region': 'The network',
  'status.idle': 'Not loaded yet',
  'status.asking': 'Looking up the network',
  'status.downloading': 'Downloading the network: {loaded} of {total}',
  'status.download-once':
    'Only the network travels, from this site to you. Your browser may keep it for the next visit.',
  'status.preparing': 'Preparing the network',
  'status.preparing-detail':
    'It is checked on this device with a test picture. The first time takes longest.',
  'status.ready': 'Ready',
  'status.waiting': 'Your photo is next, as soon as the network is ready',
  'status.decoding': 'Opening the photo',
  'status.classifying': 'Reading crop {crop, number} of {total, number}',
  'status.cancel': 'Cancel',
  'status.retry': 'Try again',
  'status.progress': 'Progress',
} as const satisfies Record<string, string>;
