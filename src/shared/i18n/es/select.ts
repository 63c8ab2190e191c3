import type { select as en } from '../en/select.ts';

/** The list to pick a country from. */
export const select: Record<keyof typeof en, string> = {
  'select.listed': 'Los diez más probables',
  'select.likely': 'Otros probables',
  'select.others': 'Todos los demás',
  'select.option': '{country}, {share}',
};
