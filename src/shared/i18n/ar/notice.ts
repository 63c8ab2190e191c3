import type { notice as en } from '../en/notice.ts';

/** Short messages, on the screen and read aloud. */
export const notice: Record<keyof typeof en, string> = {
  'notice.dismiss': 'إغلاق هذه الرسالة',
  'notice.detail': 'ما قاله الجهاز',
  'notice.took-first':
    'وصل منك {files, plural, one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}. الأفضل تقديم ملف واحد في كل مرة، ولذلك هذا هو الأول.',
  'notice.only-a-link':
    'كان ذلك رابطًا إلى صورة لا الصورة نفسها، وهذه الصفحة لا تجلب شيئًا من مواقع أخرى. يُرجى حفظ الصورة ثم إفلات الملف هنا.',
  'notice.no-picture':
    'لم تكن في ذلك أي صورة. يُرجى نسخ صورة أو إفلاتها، أو اختيار ملف.',
  'notice.folder': 'كان ذلك مجلدًا. يُرجى فتحه وإفلات إحدى صوره.',
  'notice.paste-refused':
    'لم يسمح المتصفح للصفحة بالاطلاع على الحافظة. يُرجى السماح بذلك عندما يطلب الإذن، أو الضغط على \u2068Ctrl+V\u2069 (وعلى أجهزة Mac: \u2068Command+V\u2069).',
  'notice.starting-again':
    'توقفت الحسابات على هذا الجهاز ويُعاد تشغيلها الآن. صورتك والنتائج حتى الآن محفوظة.',
  'notice.fell-back':
    'توقف معالج الرسوميات عن العمل عدة مرات، ولذلك يتولى المعالج العمل: الإجابة نفسها، لكن أبطأ. صورتك محفوظة.',
  'announce.reading': 'جارٍ قراءة القصاصات الخمس من الصورة.',
  'announce.ready': 'الشبكة جاهزة.',
  'announce.not-sure':
    'الإجابة غير مؤكدة. الأقرب: {country} باحتمال {share}، ثم {second} باحتمال {secondShare}.',
  'announce.answer':
    'البلد الأرجح: {country}، {share}. والثاني: {second}، {secondShare}.',
};
