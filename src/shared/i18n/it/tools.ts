import type { tools as en } from '../en/tools.ts';

/** The strip of tabs below the answer. */
export const tools: Record<keyof typeof en, string> = {
  'tools.region': 'Altro su questa foto',
  'tools.tabs': 'Modi per guardare più da vicino',
};
