import type { tools as en } from '../en/tools.ts';

/** The strip of tabs below the answer. */
export const tools: Record<keyof typeof en, string> = {
  'tools.region': 'المزيد عن هذه الصورة',
  'tools.tabs': 'طرق للنظر عن قرب',
};
