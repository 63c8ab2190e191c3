import type { input as en } from '../en/input.ts';

/** The ways in for a photo, and the example. */
export const input: Record<keyof typeof en, string> = {
  'input.choose': 'اختيار صورة',
  'input.hint': 'أو إفلاتها في أي مكان من الصفحة، أو لصقها',
  'input.camera': 'التقاط صورة',
  'input.paste': 'لصق صورة',
  'input.another': 'صورة أخرى',
  'input.release': 'عند الإفلات تُسأل الشبكة عن هذه الصورة',
  'input.example': 'تجربة صورة نموذجية',
  'example.credit': 'تصوير \u2068danielbuechele\u2069',
  'example.licence': 'CC BY 2.0',
};
