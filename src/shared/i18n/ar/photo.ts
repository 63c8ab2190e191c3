import type { photo as en } from '../en/photo.ts';

/** The photo with its crops. */
export const photo: Record<keyof typeof en, string> = {
  'crop.upper-left': 'أعلى اليسار',
  'crop.upper-right': 'أعلى اليمين',
  'crop.lower-left': 'أسفل اليسار',
  'crop.lower-right': 'أسفل اليمين',
  'crop.centre': 'الوسط',
  'crop.whole': 'الصورة كاملة',
  'photo.region': 'الصورة وقصاصاتها الخمس',
  'photo.unnamed': 'صورتك',
  'photo.alt': 'صورتك: \u2068{name}\u2069',
  'photo.no-preview': 'لا تتوفر معاينة لهذا الملف.',
  'photo.crops': 'ما تقوله قصاصة واحدة',
  'photo.all-crops': 'الخمس كلها',
  'photo.crop-said': '{crop}: {country}، {share}',
  'photo.crop-pending': '{crop}: لم تُقرأ بعد',
  'photo.explain':
    'تنظر الشبكة إلى خمس قصاصات مربعة من الصورة، ثم يؤخذ متوسط إجاباتها.',
};
