import type { tools as en } from '../en/tools.ts';

/** The strip of tabs below the answer. */
export const tools: Record<keyof typeof en, string> = {
  'tools.region': 'En savoir plus sur cette photo',
  'tools.tabs': 'Façons d’y regarder de plus près',
};
