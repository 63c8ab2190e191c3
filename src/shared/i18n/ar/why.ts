import type { why as en } from '../en/why.ts';

/** What in the photo speaks for which country. */
export const why: Record<keyof typeof en, string> = {
  'why.tab': 'لماذا؟',
  'why.lead':
    'تعطي الشبكة كل موضع في الصورة درجة لكل بلد. ودرجة البلد في القصاصة هي متوسط درجات هذه المواضع، ولذلك لا تُغفل الخريطة أدناه شيئًا.',
  'why.view': 'العرض',
  'why.view.one': 'بلد واحد',
  'why.view.two': 'بلدان جنبًا إلى جنب',
  'why.view.difference': 'الفرق بين بلدين',
  'why.country': 'البلد',
  'why.other': 'مقارنة مع',
  'why.opacity': 'قوة الألوان',
  'why.opacity-value': 'قوة الألوان {share}',
  'why.alt':
    'الصورة ملوّنة بحسب مقدار ترجيح كل موضع فيها لهذا البلد: {country}.',
  'why.alt-difference':
    'الصورة ملوّنة بحسب ما يرجّحه كل موضع فيها: {country} أو {other}.',
  'why.caption': 'ما يرجّح {country}',
  'why.caption-difference': '{country} أم {other}؟',
  'why.most':
    '{region, select, upperLeft {أكثر ما يرجّح {country} هو أعلى يسار الصورة.} top {أكثر ما يرجّح {country} هو أعلى الصورة.} upperRight {أكثر ما يرجّح {country} هو أعلى يمين الصورة.} left {أكثر ما يرجّح {country} هو يسار الصورة.} right {أكثر ما يرجّح {country} هو يمين الصورة.} lowerLeft {أكثر ما يرجّح {country} هو أسفل يسار الصورة.} bottom {أكثر ما يرجّح {country} هو أسفل الصورة.} lowerRight {أكثر ما يرجّح {country} هو أسفل يمين الصورة.} other {أكثر ما يرجّح {country} هو وسط الصورة.}}',
  'why.legend': 'الدرجة (logit) لقصاصة تبدو في كل مواضعها كما تبدو هنا',
  'why.legend-low': 'أقل ترجيحًا',
  'why.legend-high': 'أكثر ترجيحًا',
  'why.legend-difference': 'مقدار زيادة درجة {country} على درجة {other}',
  'why.legend-for': 'يرجّح {country}',
  'why.gaps':
    'الأجزاء المخططة تقع خارج القصاصات الخمس كلها: لم تنظر إليها الشبكة.',
  'why.limits':
    'يبيّن هذا أين تجد الشبكة شيئًا، لا ما هو ذلك الشيء. في كل قصاصة {cells, number} × {cells, number} من المواضع فقط، ويُحسب في كل موضع ما حوله أيضًا. ولا معنى للدرجات إلا بمقارنة بعضها ببعض: فالبلد الذي تعلو درجته درجة بلد آخر هو الأرجح منهما.',
  'why.sums': 'التحقق من المجموع',
  'why.sums-caption':
    'في حالة {country}: متوسط الخريطة على القصاصة زائد ثابت الفئة هو الدرجة التي أعطتها الشبكة للقصاصة.',
  'why.sums.crop': 'القصاصة',
  'why.sums.mean': 'متوسط الخريطة',
  'why.sums.bias': 'الثابت',
  'why.sums.sum': 'المجموع',
  'why.sums.logit': 'درجة الشبكة',
  'why.waiting': 'ستظهر الخريطة هنا فور قراءة القصاصات الخمس كلها.',
  'why.stopped':
    'تحتاج الخريطة إلى القصاصات الخمس كلها. يُرجى اختيار «قراءة كل القصاصات» فوق قائمة البلدان.',
};
