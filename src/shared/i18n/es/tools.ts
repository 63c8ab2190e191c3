import type { tools as en } from '../en/tools.ts';

/** The strip of tabs below the answer. */
export const tools: Record<keyof typeof en, string> = {
  'tools.region': 'Más sobre esta foto',
  'tools.tabs': 'Formas de mirar más de cerca',
};
