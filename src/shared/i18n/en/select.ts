/** The list to pick a country from. */
export const select = {
  'select.listed': 'The ten likeliest',
  'select.likely': 'Other likely ones',
  'select.others': 'All others',
  'select.option': '{country}, {share}',
} as const satisfies Record<string, string>;
