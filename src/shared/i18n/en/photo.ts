/** The photo with its crops. */
export const photo = {
  'crop.upper-left': 'Upper left',
  'crop.upper-right': 'Upper right',
  'crop.lower-left': 'Lower left',
  'crop.lower-right': 'Lower right',
  'crop.centre': 'Centre',
  'crop.whole': 'Whole photo',
  'photo.region': 'The photo and its five crops',
  'photo.unnamed': 'Your picture',
  'photo.alt': 'Your photo: {name}',
  'photo.no-preview': 'There is no preview of this file.',
  'photo.crops': 'What one crop says',
  'photo.all-crops': 'All five',
  'photo.crop-said': '{crop}: {country}, {share}',
  'photo.crop-pending': '{crop}: not read yet',
  'photo.explain':
    'The network looks at five square crops of the photo. Their answers are averaged.',
} as const satisfies Record<string, string>;
