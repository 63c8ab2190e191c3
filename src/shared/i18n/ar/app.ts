import type { app as en } from '../en/app.ts';

/** The frame around everything. */
export const app: Record<keyof typeof en, string> = {
  'app.name': 'أي بلد؟',
  'app.language': 'اللغة',
  'app.nav': 'الشاشات',
  'app.nav.photo': 'صورة واحدة',
  'app.bar.photo': 'صورة',
  'app.bar.lab': 'المختبر',
  'app.bar.many': 'صور كثيرة',
  'app.bar.history': 'السجل',
  'app.bar.storage': 'التخزين',
  'app.bar.about': 'نبذة',
  'app.question': 'في أي بلد التُقطت هذه الصورة؟',
  'app.lead':
    'تكفي صورة منك، لتذكر شبكة عصبية تعمل في متصفحك البلدان العشرة الأرجح.',
  'app.privacy': 'تبقى صورتك على هذا الجهاز. لا يُرفع أي شيء.',
  'app.footer':
    'تعرف الشبكة 61 فئة: البلدان الكبيرة منفردة، والصغيرة مجموعة مع جيرانها. وهي تذكر بلدًا، ولا تذكر أبدًا موقعًا أو شخصًا.',
  'app.broken': 'لم تصل الصفحة كاملة. تحقق من الاتصال، ثم',
  'app.reload': 'أعد تحميلها',
  'app.part.failed':
    'لم يصل هذا الجزء من الصفحة أو توقّف عن العمل. كل ما عداه ما زال في مكانه.',
};
