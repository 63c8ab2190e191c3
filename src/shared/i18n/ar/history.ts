import type { history as en } from '../en/history.ts';

/** The last answers that the device keeps. */
export const history: Record<keyof typeof en, string> = {
  'history.title': 'آخر الصور',
  'history.lead':
    'تبقى على هذا الجهاز نسخة مصغّرة من كل صورة من صورك الأخيرة (العدد الأقصى: {most, number})، ومعها إجابتها. أما الصور نفسها فلا تُحفظ، ولا يُرسل شيء إلى أي مكان.',
  'history.switch': 'الاحتفاظ بإجابات صوري على هذا الجهاز',
  'history.off':
    'لا تُحفظ الصور الجديدة. وما حُفظ من قبل يبقى إلى أن تجري إزالته.',
  'history.refused':
    'لا يسمح هذا المتصفح للصفحة بحفظ أي شيء الآن، كما يحدث في نافذة خاصة أو عند امتلاء القرص. تعمل الإجابات كالمعتاد، لكنها لا تُحفظ.',
  'history.empty': 'لم يُحفظ شيء حتى الآن.',
  'history.model':
    'أجابت الشبكة \u2068{name}\u2069، الإصدار \u2068{version}\u2069',
  'history.remove': 'إزالة «\u2068{name}\u2069» من القائمة',
  'history.removed': 'أُزيلت صورة واحدة من القائمة.',
  'history.undo': 'استعادتها',
  'history.forget': 'حذف الكل',
  'history.forget-title': 'حذف كل الإجابات نهائيًا؟',
  'history.forget-ask':
    'ستُحذف من هذا الجهاز نهائيًا {count, plural, one {إجابة واحدة وصورتها المصغّرة} two {إجابتان وصورتاهما المصغّرتان} few {# إجابات وصورها المصغّرة} other {# إجابة وصورها المصغّرة}}. أما صورك أنت فلن تُمس.',
  'history.keep': 'الاحتفاظ بها',
};
