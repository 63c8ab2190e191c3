import type { world as en } from '../en/world.ts';

/** The answer on a map of the world. */
export const world: Record<keyof typeof en, string> = {
  'world.tab': 'خريطة العالم',
  'world.map':
    'خريطة العالم. مفاتيح الأسهم تحرّكها، وزائد وناقص للتكبير والتصغير، والصفر يعرض الكل. والجدول أدناه يقول الشيء نفسه بالكلمات.',
  'world.hint':
    'السحب يحرّك الخريطة. وللتكبير أو التصغير: الأزرار، أو إصبعان، أو النقر على الخريطة ثم تدوير عجلة الفأرة. وبلوحة المفاتيح: الأسهم وزائد وناقص والصفر.',
  'world.legend':
    'اللون هو احتمال فئة البلد. والبلدان الصغيرة تشترك في فئة مع جيرانها: فذلك الاحتمال الواحد للمجموعة كلها معًا.',
  'world.legend-under': 'أقل من {to}',
  'world.legend-between': 'من {from} إلى {to}',
  'world.legend-over': 'أكثر من {from}',
  'world.listed': 'البلدان العشرة الأرجح. اختيار أحدها يقرّبه.',
  'world.nearer': 'تكبير',
  'world.farther': 'تصغير',
  'world.whole': 'العالم كله',
  'world.tip': '{country}: {share}، المرتبة {place, number} من {total, number}',
  'world.tip-group':
    '{country} ضمن فئة {main}: {share}، المرتبة {place, number} من {total, number}',
  'world.tip-none':
    '{country}: بلد لا ينتمي إلى أي فئة، أو لا يُعرف عنه شيء بعد.',
  'world.table': 'الخريطة في جدول',
  'world.table-caption': 'كل فئات الشبكة مع بلدانها، الأرجح أولًا',
  'world.table-place': 'المرتبة',
  'world.table-countries': 'البلدان',
  'world.table-share': 'الاحتمال',
  'world.missing':
    'لم تصل خريطة العالم مع الصفحة. يُرجى إعادة تحميل الصفحة للمحاولة مرة أخرى؛ والجدول أدناه فيه كل ما تعرضه الخريطة.',
  'world.waiting': 'تظهر ألوان البلدان فور قراءة القصاصة الأولى.',
};
