import type { metadata as en } from '../en/metadata.ts';

/** What a file says of its own place, and how that fits the photo. */
export const metadata: Record<keyof typeof en, string> = {
  'metadata.tab': 'ما يقوله الملف',
  'metadata.private':
    'تُقرأ هذه البيانات على هذا الجهاز ولا تُرسل إلى أي مكان. والشبكة لا تراها، فهي لا تنظر إلا إلى وحدات البكسل.',
  'metadata.none':
    'لا يذكر هذا الملف أي مكان. وهذا معتاد: فمعظم المواقع وتطبيقات المراسلة تزيل هذه البيانات الوصفية.',
  'metadata.unreadable':
    'تعذّرت قراءة البيانات الوصفية لهذا الملف، فلا يُعرف إن كان يذكر مكانًا.',
  'metadata.gps': 'الإحداثيات في الملف',
  'metadata.coordinates':
    '{lat} {north, select, yes {درجة شمالًا} other {درجة جنوبًا}}، {lon} {east, select, yes {درجة شرقًا} other {درجة غربًا}}',
  'metadata.absurd.incomplete':
    'لا يحتوي الملف إلا على نصف زوج من الإحداثيات، فهو لا يذكر مكانًا.',
  'metadata.absurd.not-a-number':
    'في الملف حقل للإحداثيات، لكن ما فيه ليس رقمًا. ربما كتبه برنامج معطوب أو يد غير متمرّسة.',
  'metadata.absurd.out-of-range':
    'لا تقع الإحداثيات المذكورة في الملف في أي مكان على الأرض: فخطوط العرض تنتهي عند 90 درجة وخطوط الطول عند 180.',
  'metadata.absurd.null-island':
    'الإحداثيات في الملف هي 0 و0: نقطة في المحيط الأطلسي تكتبها الأجهزة عندما لا تعرف مكانها. وهي لا تقول شيئًا.',
  'metadata.no-map':
    'تعذّر تحميل خريطة العالم، فلا يُعرف بلد هذه الإحداثيات. يُرجى إعادة تحميل الصفحة للمحاولة مرة أخرى.',
  'metadata.land': 'تقع الإحداثيات في {country}.',
  'metadata.coast':
    'تقع الإحداثيات في الماء، على بعد نحو {km} من ساحل {country} على خريطتنا التقريبية.',
  'metadata.sea':
    'تقع الإحداثيات في عرض البحر. وأقرب يابسة هي {country}، على بعد نحو {km}.',
  'metadata.border': 'أقرب حدود هي الحدود مع {other}، على بعد نحو {km}.',
  'metadata.border-unsure':
    'الحدود مع {other} قريبة جدًا، على بعد نحو {km} على خريطتنا التقريبية، وقد يقع المكان على أي من جانبيها.',
  'metadata.under': 'أقل من {km}',
  'metadata.text': 'المكان المذكور في الملف',
  'metadata.text-city': '\u2068{city}\u2069، {country}',
  'metadata.text-unknown':
    'يذكر الملف «\u2068{country}\u2069»، وهو ليس اسم بلد تعرفه هذه الصفحة.',
  'metadata.clash':
    'الملف يناقض نفسه: إحداثياته تقع في {country}، لكن نصه يذكر {other}.',
  'metadata.fit': 'هل تتوافق الصورة مع الملف؟',
  'metadata.fit.waiting':
    'لم تقرأ الشبكة هذه الصورة بعد. ستظهر هنا نتيجة المقارنة فور الانتهاء من قراءتها.',
  'metadata.fit.majority':
    'الصورة والملف متفقان: فالشبكة أيضًا تميل بوضوح إلى {country}.',
  'metadata.fit.first':
    'الصورة والملف متفقان: الإجابة الأولى للشبكة هي أيضًا {country}، وإن كانت بعيدة عن التأكد.',
  'metadata.fit.close':
    'لا تناقض بين الصورة والملف: {country} في المرتبة {rank, number} باحتمال {share}، على مقربة من الإجابة الأولى للشبكة.',
  'metadata.fit.possible':
    'لا تناقض بين الصورة والملف: {country} في المرتبة {rank, number} باحتمال {share}، بعد الإجابة الأولى للشبكة.',
  'metadata.fit.away':
    'الصورة والملف لا يتوافقان جيدًا: فالشبكة لا تضع {country} إلا في المرتبة {rank, number} باحتمال {share}.',
  'metadata.fit.far-away':
    'الصورة والملف لا يتوافقان: فالشبكة لا تضع {country} إلا في المرتبة {rank, number} باحتمال {share}.',
  'metadata.warning':
    'البيانات الوصفية سهلة التزوير، ومن السهل أيضًا أن تُنسخ خطأً من صورة أخرى. فهي مجرد تلميح، وليست دليلًا وحدها أبدًا.',
};
