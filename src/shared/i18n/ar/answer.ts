import type { answer as en } from '../en/answer.ts';

/** The ranking and the facts below it. */
export const answer: Record<keyof typeof en, string> = {
  'answer.title.upper-left': 'ما تقوله القصاصة العلوية اليسرى',
  'answer.title.upper-right': 'ما تقوله القصاصة العلوية اليمنى',
  'answer.title.lower-left': 'ما تقوله القصاصة السفلية اليسرى',
  'answer.title.lower-right': 'ما تقوله القصاصة السفلية اليمنى',
  'answer.title.centre': 'ما تقوله قصاصة الوسط',
  'answer.title.whole': 'ما تقوله الصورة كاملة',
  'answer.region': 'الإجابة',
  'answer.most-likely': 'الأرجح',
  'answer.not-sure': 'غير مؤكد',
  'answer.not-sure-why':
    'لا تدل هذه الصورة بوضوح على بلد واحد. وهذه أقرب الإجابات.',
  'answer.no-place':
    'لا تبدو هذه الصورة للشبكة صورة مكان. فاعتبر هذه الإجابات مجرد تخمينات.',
  'answer.right-times':
    '{times, plural, =0 {يندر أن أصيب في مثل هذه الحالة.} =1 {أصيب في مثل هذه الحالة نحو مرة واحدة من كل 10 مرات.} =10 {أصيب في مثل هذه الحالة دائمًا تقريبًا.} two {أصيب في مثل هذه الحالة نحو مرتين من كل 10 مرات.} few {أصيب في مثل هذه الحالة نحو # مرات من كل 10 مرات.} other {أصيب في مثل هذه الحالة نحو # مرة من كل 10 مرات.}}',
  'answer.so-far': 'الأرجح حتى الآن',
  'answer.likeliest': 'البلدان العشرة الأرجح',
  'answer.show-all': 'عرض الكل ({count, number})',
  'answer.show-ten': 'عرض عشرة فقط',
  'answer.neighbours': 'ومن الجوار: {names}',
  'answer.neighbours-more': 'ومن الجوار: {names} و{more, number} غيرها',
  'answer.less-than': 'أقل من {share}',
  'answer.waiting': 'ستظهر هنا البلدان العشرة الأرجح.',
  'answer.share-meaning':
    'النسب المئوية هي الاحتمالات التي تعطيها الشبكة نفسها، ومجموعها في الفئات الـ61 كلها هو 100%.',
  'answer.tested':
    'في اختبار على {n, plural, one {صورة واحدة} two {صورتين} few {# صور} other {# صورة}} من مصادر لم ترها قط، كانت إجابتها الأولى صحيحة في {top1} من الحالات، وكانت الإجابة الصحيحة ضمن إجاباتها الخمس الأولى في {top5} من الحالات.',
  'answer.untested': 'لم تأتِ مع هذه الشبكة أرقام اختبار، فلا يُعرف كم مرة تصيب.',
  'answer.time':
    'الوقت المستغرق على هذا الجهاز باستخدام \u2068{backend}\u2069: {time}، منه لفتح الصورة: {open}، وللشبكة: {network}.',
  'answer.stopped':
    'أوقفت القراءة عند القصاصة {done, number} من {total, number}. وهذا ما قالته القصاصات المقروءة.',
  'answer.go-on': 'قراءة كل القصاصات',
};
