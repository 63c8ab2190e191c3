import type { shortcuts as en } from '../en/shortcuts.ts';

/** The sheet of keyboard shortcuts, and what each does. */
export const shortcuts: Record<keyof typeof en, string> = {
  'shortcuts.title': 'اختصارات لوحة المفاتيح',
  'shortcuts.close': 'إغلاق',
  'shortcuts.key': 'المفتاح',
  'shortcuts.does': 'ما يفعله',
  'shortcuts.single': 'استخدام المفاتيح التي تكتب حرفًا واحدًا',
  'shortcuts.single-hint':
    'يُستحسن إيقاف هذا الخيار عند التحكم في الحاسوب بالصوت، أو إذا كانت المفاتيح تُضغط سهوًا.',
  'shortcuts.sheet': 'فتح هذه القائمة',
  'shortcuts.open-photo': 'اختيار صورة',
  'shortcuts.paste': 'السؤال عن الصورة الموجودة في الحافظة',
  'shortcuts.stop': 'إيقاف العمل على الصورة، أو إغلاق الرسالة',
  'shortcuts.arrows': 'الانتقال من قصاصة إلى أخرى، أو من تبويب إلى آخر',
  'shortcuts.tab': 'الانتقال إلى الزر أو الرابط أو المربع التالي',
  'shortcuts.key.ctrl': 'Ctrl',
  'shortcuts.key.command': 'Command',
  'shortcuts.key.escape': 'Esc',
  'shortcuts.key.tab': 'Tab',
  'shortcuts.key.arrows': 'مفاتيح الأسهم',
};
