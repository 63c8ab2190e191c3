import type { fusion as en } from '../en/fusion.ts';

/** What each crop said, and how the ways of putting them together differ. */
export const fusion: Record<keyof typeof en, string> = {
  'fusion.tab': 'قصاصة بقصاصة',
  'fusion.lead':
    'خمس قصاصات، خمسة آراء. وهذا ما ينتج عنها عند جمعها بطرق مختلفة، كما في الجدول 2 من البحث.',
  'fusion.caption': 'البلدان الثلاثة الأرجح بكل طريقة نظر',
  'fusion.way': 'طريقة النظر',
  'fusion.top': 'الثلاثة الأرجح',
  'fusion.paper': 'الصحيح في اختبار البحث',
  'fusion.paper-note':
    'يبيّن العمود الأخير كم مرة كانت الإجابة الأولى صحيحة في اختبار البحث نفسه، بشبكة تعلّمت من صور أكثر بكثير (\u2068Alamayreh et al. 2022\u2069، الجدول 2، 76,269 صورة). أما أرقام هذه الشبكة فهي بجانب الإجابة.',
  'fusion.mode.average': 'متوسط القصاصات الخمس',
  'fusion.mode.max': 'أعلى القصاصات الخمس',
  'fusion.mode.whole': 'الصورة كاملة، مضغوطة في مربع',
  'fusion.mode.upper-left': 'القصاصة العلوية اليسرى وحدها',
  'fusion.mode.upper-right': 'القصاصة العلوية اليمنى وحدها',
  'fusion.mode.lower-left': 'القصاصة السفلية اليسرى وحدها',
  'fusion.mode.lower-right': 'القصاصة السفلية اليمنى وحدها',
  'fusion.mode.centre': 'قصاصة الوسط وحدها',
  'fusion.used': 'هذه هي الإجابة أعلاه.',
  'fusion.pending': 'لم تُقرأ بعد',
  'fusion.reading': 'تُقرأ الآن',
  'fusion.agree':
    '{ways, plural, one {طريقة واحدة فقط من أصل {total, number} تضع {country} في المرتبة الأولى.} two {طريقتان من أصل {total, number} تضعان {country} في المرتبة الأولى.} few {# طرق من أصل {total, number} تضع {country} في المرتبة الأولى.} other {# طريقة من أصل {total, number} تضع {country} في المرتبة الأولى.}}',
  'fusion.agree-all':
    'كل الطرق، وعددها {total, number}، تضع {country} في المرتبة الأولى.',
  'fusion.entry': '{country}، {share}',
};
