import type { share as en } from '../en/share.ts';

/** The result card that can be saved and shared. */
export const share: Record<keyof typeof en, string> = {
  'share.tab': 'حفظ بطاقة',
  'share.wait': 'يمكن إعداد البطاقة فور ظهور الإجابة عن الصورة.',
  'share.lead':
    'صورة فيها الإجابة، تُعدّ على هذا الجهاز. ولا تُشارَك إلا إذا شاركتها بنفسك.',
  'share.with-photo': 'مع إظهار صورتك عليها',
  'share.alt':
    'بطاقة النتيجة: الأرجح: {country}، {share}؛ والثاني: {second}، {secondShare}.',
  'share.copy': 'نسخ البطاقة',
  'share.save': 'حفظ بصيغة PNG',
  'share.send': 'مشاركة …',
  'share.send-refused': 'تعذّرت مشاركة الصورة. يُرجى حفظها بدلًا من ذلك.',
  'share.copied': 'البطاقة الآن في الحافظة.',
  'share.copy-refused':
    'لم يسمح المتصفح للصفحة بنسخ البطاقة. يُرجى حفظها بدلًا من ذلك.',
  'share.failed':
    'تعذّر إعداد البطاقة: ربما لم تكن الذاكرة كافية. يُرجى إغلاق علامات التبويب الأخرى والمحاولة مرة أخرى.',
  'share.card.question': 'في أي بلد التُقطت هذه الصورة؟',
  'share.card.not-sure': 'الشبكة غير متأكدة: هذه الإجابة مجرد تخمين.',
  'share.card.sure':
    'في الاختبارات، كانت الإجابات التي بهذا القدر من التأكد صحيحة في نحو {share} من الحالات.',
  'share.card.limits':
    'هذا تقدير من شبكة عصبية وليس دليلًا. وهي تذكر بلدًا أو مجموعة بلدان متجاورة، ولا تذكر أبدًا موقعًا أو شخصًا.',
  'share.card.made':
    'أي بلد؟ · الشبكة \u2068{name}\u2069، الإصدار \u2068{version}\u2069 · أُعدّت على هذا الجهاز من دون رفع أي شيء',
};
