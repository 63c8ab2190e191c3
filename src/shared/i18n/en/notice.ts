/** Short messages, on the screen and read aloud. */
export const notice = {
  'notice.dismiss': 'Close this message',
  'notice.detail': 'What the machine said',
  'notice.took-first':
    'You gave {files, plural, one {# file} other {# files}}. One at a time works best, so this is the first.',
  'notice.only-a-link':
    'That was a link to a picture, not the picture itself, and this page fetches nothing from elsewhere. Save the picture, then drop the file here.',
  'notice.no-picture':
    'There was no picture in that. Copy or drop a photo, or choose a file.',
  'notice.folder': 'That was a folder. Open it and drop one of its photos.',
  'notice.paste-refused':
    'The browser did not let the page look into the clipboard. Allow it when it asks, or press Ctrl+V (on a Mac, Command+V).',
  'notice.starting-again':
    'The computation stopped on this device and is being started again. Your photo and the results so far are kept.',
  'notice.fell-back':
    'The GPU stopped working several times, so the processor takes over: the same answer, just slower. Your photo is kept.',
  'announce.reading': 'Reading the five crops of the photo.',
  'announce.ready': 'The network is ready.',
  'announce.not-sure':
    'Not sure. {country} comes closest with {share}, then {second} with {secondShare}.',
  'announce.answer':
    'The likeliest country is {country}, {share}. Second is {second}, {secondShare}.',
} as const satisfies Record<string, string>;
