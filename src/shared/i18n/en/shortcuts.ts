/** The sheet of keyboard shortcuts, and what each does. */
export const shortcuts = {
  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.close': 'Close',
  'shortcuts.key': 'Key',
  'shortcuts.does': 'What it does',
  'shortcuts.single': 'Use keys that write a single character',
  'shortcuts.single-hint':
    'Switch this off if you speak to your computer, or press keys by accident.',
  'shortcuts.sheet': 'Open this list',
  'shortcuts.open-photo': 'Choose a photo',
  'shortcuts.paste': 'Ask about the picture in the clipboard',
  'shortcuts.stop': 'Stop the work on the photo, or close the message',
  'shortcuts.arrows': 'Go from crop to crop, or from tab to tab',
  'shortcuts.tab': 'Go to the next button, link or box',
  'shortcuts.key.ctrl': 'Ctrl',
  'shortcuts.key.command': 'Command',
  'shortcuts.key.escape': 'Esc',
  'shortcuts.key.tab': 'Tab',
  'shortcuts.key.arrows': 'Arrow keys',
} as const satisfies Record<string, string>;
