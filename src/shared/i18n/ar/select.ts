import type { select as en } from '../en/select.ts';

/** The list to pick a country from. */
export const select: Record<keyof typeof en, string> = {
  'select.listed': 'البلدان العشرة الأرجح',
  'select.likely': 'بلدان مرجّحة أخرى',
  'select.others': 'كل البلدان الأخرى',
  'select.option': '{country}، {share}',
};
