import type { select as en } from '../en/select.ts';

/** The list to pick a country from. */
export const select: Record<keyof typeof en, string> = {
  'select.listed': 'I dieci più probabili',
  'select.likely': 'Altri probabili',
  'select.others': 'Tutti gli altri',
  'select.option': '{country}, {share}',
};
