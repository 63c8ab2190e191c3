import type { status as en } from '../en/status.ts';

/** How far the network and the work on a photo are. */
export const status: Record<keyof typeof en, string> = {
  'status.region': 'الشبكة العصبية',
  'status.idle': 'لم تُحمَّل بعد',
  'status.asking': 'جارٍ البحث عن الشبكة العصبية',
  'status.downloading': 'جارٍ تنزيل الشبكة العصبية: {loaded} من {total}',
  'status.download-once':
    'الشبكة العصبية وحدها تنتقل، من هذا الموقع إليك. وقد يحتفظ بها متصفحك للزيارة القادمة.',
  'status.preparing': 'جارٍ تحضير الشبكة العصبية',
  'status.preparing-detail':
    'يجري التحقق منها على هذا الجهاز بصورة اختبار. المرة الأولى هي الأطول.',
  'status.ready': 'جاهزة',
  'status.waiting': 'صورتك هي التالية، فور جاهزية الشبكة العصبية',
  'status.decoding': 'جارٍ فتح الصورة',
  'status.classifying': 'جارٍ قراءة القصاصة {crop, number} من {total, number}',
  'status.cancel': 'إلغاء',
  'status.retry': 'إعادة المحاولة',
  'status.progress': 'التقدم',
};
