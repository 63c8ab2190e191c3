/** The camera with live view, and pasting by a button. */
export const camera = {
  'camera.title': 'Take a photo',
  'camera.starting': 'The camera is starting. The browser may ask for leave.',
  'camera.live': 'What the camera sees',
  'camera.taken': 'The photo you took',
  'camera.shoot': 'Take it',
  'camera.again': 'Take another one',
  'camera.use': 'Ask about this photo',
  'camera.switch': 'Other camera',
  'camera.close': 'Close the camera',
  'camera.private':
    'The picture stays on this device. The camera is off again as soon as you close this.',
  'camera.problem.refused':
    'The browser did not let the page use the camera. Allow it in the browser’s settings for this site, or choose a photo from your device instead.',
  'camera.problem.none':
    'No camera was found. Connect one and try again, or choose a photo from your device instead.',
  'camera.problem.busy':
    'The camera could not be started; another program may be using it. Close that program and try again, or choose a photo from your device instead.',
} as const satisfies Record<string, string>;
