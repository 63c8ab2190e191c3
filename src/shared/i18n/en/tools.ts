/** The strip of tabs below the answer. */
export const tools = {
  'tools.region': 'More about this photo',
  'tools.tabs': 'Ways to look closer',
} as const satisfies Record<string, string>;
