import type { select as en } from '../en/select.ts';

/** The list to pick a country from. */
export const select: Record<keyof typeof en, string> = {
  'select.listed': 'Les dix plus probables',
  'select.likely': 'Autres pays probables',
  'select.others': 'Tous les autres',
  'select.option': '{country}, {share}',
};
