import type { lab as en } from '../en/lab.ts';

/** The composite lab: two pictures in one, and lessons about what the network looks at. */
export const lab: Record<keyof typeof en, string> = {
  'lab.title': 'مختبر التركيب',
  'lab.lead': 'يمكنك تركيب صورتين معًا ومشاهدة البلد الذي تراه الشبكة فيهما.',
  'lab.undo': 'تراجع',
  'lab.redo': 'إعادة',
  'lab.swap': 'تبديل أ و ب',
  'lab.save-png': 'حفظ بصيغة PNG',
  'lab.save-png-hint': 'الصورة مع إجابتها، تُصنع على هذا الجهاز.',
  'lab.teacher': 'عرض التدريس',
  'lab.fullscreen': 'ملء الشاشة',
  'lab.fullscreen-end': 'إنهاء ملء الشاشة',
  'lab.tools': 'الأدوات',

  'lab.slot.a': 'الصورة أ',
  'lab.slot.b': 'الصورة ب',
  'lab.slot.empty': 'لا توجد صورة بعد',
  'lab.slot.drop': 'يمكنك إفلات صورة هنا أو لصقها أو اختيارها.',
  'lab.slot.choose.a': 'اختيار الصورة أ',
  'lab.slot.choose.b': 'اختيار الصورة ب',
  'lab.slot.sample.a': 'نموذج للصورة أ',
  'lab.slot.sample.b': 'نموذج للصورة ب',
  'lab.slot.sample.none': 'نموذج …',
  'lab.slot.screen.a': 'استخدام الصورة المعروضة في أ',
  'lab.slot.screen.b': 'استخدام الصورة المعروضة في ب',
  'lab.slot.mirror.a': 'عكس الصورة أ',
  'lab.slot.mirror.b': 'عكس الصورة ب',
  'lab.slot.country.a': 'البلد المتابَع للصورة أ',
  'lab.slot.country.b': 'البلد المتابَع للصورة ب',
  'lab.slot.country.unknown': 'ما تقوله الشبكة عنها وحدها',
  'lab.slot.country.says': 'كما تقول الشبكة: {country}',
  'lab.slot.here.a': 'عند الإفلات: الصورة أ',
  'lab.slot.here.b': 'عند الإفلات: الصورة ب',
  'lab.credit': '\u2068{author}\u2069، \u2068{licence}\u2069',

  'lab.sample.palace': 'القصر الصيفي، بكين',
  'lab.sample.rocket': 'إطلاق صاروخ، فلوريدا',
  'lab.sample.flower': 'زهرة',
  'lab.sample.sign': 'لافتة مرور (رسم)',
  'lab.sample.shop': 'مطعم مشويات (رسم)',
  'lab.sample.grey': 'رمادي خالص (رسم)',

  'lab.stage': 'الصورة المركّبة',
  'lab.stage.alt.one': 'الصورة أ وحدها: \u2068{a}\u2069',
  'lab.stage.alt.seam':
    'صورتان يجمعهما خط وصل: \u2068{a}\u2069 و\u2068{b}\u2069',
  'lab.stage.alt.patch': 'قطعة من \u2068{b}\u2069 ملصقة على \u2068{a}\u2069',
  'lab.stage.alt.blend': 'صورتان ممزوجتان: \u2068{a}\u2069 و\u2068{b}\u2069',
  'lab.stage.seam': 'خط الوصل. مفاتيح الأسهم تحرّكه.',
  'lab.stage.piece': 'القطعة. مفاتيح الأسهم تحرّكها، وزائد وناقص يغيّران حجمها.',
  'lab.stage.crops': 'عرض القصاصات',
  'lab.look.map': 'إظهار ما يرجّح بلدًا',
  'lab.look': 'ما يرجّح كل بلد',
  'lab.look.pictures': 'بلدا الصورتين',

  'lab.mode': 'طريقة الجمع بينهما',
  'lab.mode.seam': 'خط وصل',
  'lab.mode.patch': 'قطعة',
  'lab.mode.blend': 'مزج',
  'lab.seam.position': 'موضع خط الوصل',
  'lab.seam.area': 'تغطي أ نسبة {share} من الصورة.',
  'lab.seam.angle': 'الزاوية',
  'lab.seam.degrees': '{angle, number}°',
  'lab.seam.upright': 'عمودي',
  'lab.seam.level': 'أفقي',
  'lab.seam.diagonal': 'مائل',
  'lab.feather': 'حافة ناعمة',
  'lab.patch.scale': 'حجم القطعة',
  'lab.patch.x': 'الموضع، من اليسار إلى اليمين',
  'lab.patch.y': 'الموضع، من الأعلى إلى الأسفل',
  'lab.piece': 'القطعة من ب',
  'lab.piece.hint': 'الرسم على الصورة ب يحدد القطعة.',
  'lab.piece.alt': 'الصورة ب مع حدود القطعة',
  'lab.piece.rectangle': 'مستطيل',
  'lab.piece.lasso': 'تحديد حر',
  'lab.piece.left': 'الحافة اليسرى',
  'lab.piece.right': 'الحافة اليمنى',
  'lab.piece.top': 'الحافة العلوية',
  'lab.piece.bottom': 'الحافة السفلية',
  'lab.blend.mix': 'حصة أ',

  'lab.answer': 'ما تقوله الشبكة',
  'lab.answer.none': 'عند اختيار صورة ستجيب الشبكة هنا.',
  'lab.answer.waiting': 'الشبكة تنظر الآن.',
  'lab.answer.crop': 'جارٍ قراءة القصاصة {crop, number} من {total, number}',
  'lab.answer.quick':
    'نظرة سريعة إلى الصورة كلها. تأتي القصاصات الخمس عند الإفلات.',
  'lab.answer.full': 'متوسط خمس قصاصات.',
  'lab.answer.kept':
    '{n, plural, one {لم تتغيّر قصاصة واحدة فبقيت إجابتها.} two {لم تتغيّر قصاصتان فبقيت إجابتاهما.} few {لم تتغيّر # قصاصات فبقيت إجاباتها.} other {لم تتغيّر # قصاصة فبقيت إجاباتها.}}',
  'lab.answer.old': 'هذه إجابة الصورة قبل لحظة، والإجابة الجديدة في الطريق.',
  'lab.answer.hidden': 'الإجابة مخفية. ما رأيك؟',
  'lab.answer.reveal': 'كشف الإجابة',
  'lab.answer.hide': 'إخفاء الإجابة',
  'lab.answer.read':
    'البلد الأرجح: {country}، {share}. والثاني: {second}، {secondShare}.',
  'lab.shares': 'حصة كل بلد',
  'lab.shares.a': 'أ: {country}',
  'lab.shares.b': 'ب: {country}',
  'lab.shares.others': 'كل البلدان الأخرى',
  'lab.shares.same':
    'ترى الشبكة البلد نفسه في الصورتين. يمكنك اختيار صورتين أخريين، أو اختيار البلدين بنفسك.',

  'lab.crops': 'ما تقوله كل قصاصة',
  'lab.crops.crop': 'القصاصة',
  'lab.crops.likeliest': 'الأرجح',
  'lab.crops.share': 'الحصة',
  'lab.crops.none': 'تظهر القصاصات هنا فور قراءة الخمس كلها.',

  'lab.curve': 'منحنى الالتباس',
  'lab.curve.explain.seam':
    'يتحرك خط الوصل من طرف إلى طرف، وتُسأل الشبكة عند كل خطوة.',
  'lab.curve.explain.patch':
    'تكبر القطعة خطوة بعد خطوة، وتُسأل الشبكة في كل مرة.',
  'lab.curve.explain.blend':
    'ينتقل المزج من ب إلى أ، وتُسأل الشبكة عند كل خطوة.',
  'lab.curve.needs-two': 'يلزم لهذا صورتان.',
  'lab.curve.start': 'رسم المنحنى',
  'lab.curve.again': 'رسمه من جديد',
  'lab.curve.stop': 'إيقاف',
  'lab.curve.steps': 'الخطوات',
  'lab.curve.progress': '{done, number} من {total, number} من الخطوات',
  'lab.curve.axis.seam': 'موضع خط الوصل',
  'lab.curve.axis.patch': 'حجم القطعة',
  'lab.curve.axis.blend': 'حصة أ',
  'lab.curve.alt':
    'منحنى من {points, plural, one {خطوة واحدة} two {خطوتين} few {# خطوات} other {# خطوة}}. {a}: من {aFrom} إلى {aTo}. {b}: من {bFrom} إلى {bTo}.',
  'lab.curve.level': 'يتعادل البلدان عند {at}.',
  'lab.curve.never-level': 'يتقدّم أحد البلدين من البداية إلى النهاية.',
  'lab.curve.table': 'المنحنى في جدول',
  'lab.curve.go': 'الانتقال إلى {at}',
  'lab.curve.click': 'النقر على المنحنى ينقل الصورة المركّبة إلى ذلك الموضع.',

  'lab.lessons': 'الدروس',
  'lab.lessons.lead':
    'مع الصفحة خمسة دروس قصيرة. ويمكنك استخدام صورك في أي منها.',
  'lab.lessons.open': 'فتح درس من ملف',
  'lab.lessons.save': 'حفظ الدرس في ملف',
  'lab.lessons.save-hint':
    'ملف واحد فيه الخطوات والصور. ولا يحتوي على مكان صورك ولا تاريخها.',
  'lab.lesson': 'الدرس: \u2068{title}\u2069',
  'lab.lesson.step': 'الخطوة {step, number} من {steps, number}',
  'lab.lesson.done': 'تمت',
  'lab.lesson.to-do': 'لم تتم بعد',
  'lab.lesson.back': 'السابق',
  'lab.lesson.next': 'الخطوة التالية',
  'lab.lesson.again': 'إعادة ضبط هذه الخطوة',
  'lab.lesson.close': 'إغلاق الدرس',
  'lab.lesson.untitled': 'درسي',
  'lab.lesson.look': 'ماذا ترى الشبكة هنا؟',
  'lab.lesson.write': 'كتابة درس',
  'lab.lesson.edit': 'تعديل الدرس',
  'lab.lesson.title': 'العنوان',
  'lab.lesson.text': 'ما يقرؤه الصف عند هذه الخطوة',
  'lab.lesson.add': 'إضافة الصورة بحالتها الآن كخطوة',
  'lab.lesson.keep': 'بدء هذه الخطوة بالصورة بحالتها الآن',
  'lab.lesson.remove': 'إزالة هذه الخطوة',

  'lab.lesson.half': 'أي نصف يفوز؟',
  'lab.lesson.half.1':
    'خط الوصل عند الحافة، فلا تظهر إلا الصورة أ: القصر الصيفي في بكين، الصين. لننتظر الإجابة. هل أصابت الشبكة؟',
  'lab.lesson.half.2':
    'الآن لا تظهر إلا الصورة ب: إطلاق صاروخ في فلوريدا، الولايات المتحدة. ماذا تقول الشبكة عنها؟',
  'lab.lesson.half.3':
    'لنسحب خط الوصل إلى الوسط ليكون لكل صورة نصف. أي نصف يفوز؟',
  'lab.lesson.half.4':
    'خط الوصل أفقي الآن، والصورة أ فوق الصورة ب. هل يتغيّر الفائز؟',
  'lab.lesson.half.5':
    'لنرسم منحنى الالتباس. أين يتبادل البلدان موقعيهما؟ لننقر على المنحنى هناك.',
  'lab.lesson.landmark': 'معلم واحد يكفي',
  'lab.lesson.landmark.1':
    'يمكن أن تنمو زهرة في أي مكان تقريبًا. ماذا تقول الشبكة عنها؟',
  'lab.lesson.landmark.2':
    'أُلصقت قطعة صغيرة من القصر الصيفي. هل تتغيّر الإجابة؟',
  'lab.lesson.landmark.3':
    'لنكبّر القطعة باستخدام «حجم القطعة». كم يجب أن تكبر حتى تلاحظها الشبكة؟',
  'lab.lesson.landmark.4':
    'لنسحب القطعة إلى إحدى الزوايا وننظر إلى ما تقوله كل قصاصة. أي القصاصات تراها؟',
  'lab.lesson.landmark.5':
    'لنرسم منحنى الالتباس: حصة كل بلد بينما تكبر القطعة.',
  'lab.lesson.sign': 'إزالة اللافتة',
  'lab.lesson.sign.1': 'هذا هو القصر الصيفي من دون أي لافتة. لنتذكّر الإجابة.',
  'lab.lesson.sign.2': 'الآن أمامه لافتة توقف مكسيكية. ماذا تقول الشبكة؟',
  'lab.lesson.sign.3':
    'لنُزل اللافتة بتصغيرها إلى أقصى حد. هل تعود الإجابة الأولى؟',
  'lab.lesson.sign.4':
    'اللافتة نفسها عند إطلاق صاروخ. أي الصورتين تتأثر بها أكثر؟',
  'lab.lesson.mirror': 'الكتابة المعكوسة',
  'lab.lesson.mirror.1':
    'مطعم مشويات مرسوم عليه كتابة يونانية. تدرّبت الشبكة على الصور: فهل تقرأ، أم تعرف الشكل فقط؟',
  'lab.lesson.mirror.2':
    'لنضغط على «عكس الصورة أ». لا أحد يستطيع قراءة الكتابة الآن. هل تتغيّر الإجابة؟',
  'lab.lesson.mirror.3':
    'والآن القصر الصيفي، من دون أي كتابة. لنعكسه أيضًا: كم تتغيّر الإجابة؟',
  'lab.lesson.mirror.4':
    'نصف الصورة معكوس الآن. لنسحب خط الوصل: هل هناك موضع يربك الشبكة؟',
  'lab.lesson.look-where': 'إلى أين تنظر؟',
  'lab.lesson.look-where.1':
    'تنظر الشبكة إلى خمس قصاصات مربعة. لننظر ماذا تقول كل واحدة منها: أي قصاصة هي الأكثر تأكدًا؟',
  'lab.lesson.look-where.2':
    'لنشغّل «إظهار ما يرجّح بلدًا» تحت الصورة. كلما كان الموضع أفتح لونًا، رجّح أكثر البلد المختار هناك. هل هو الجزء المتوقع؟',
  'lab.lesson.look-where.3': 'قطعة رمادية تغطي السقف. كم تتغيّر الإجابة؟',
  'lab.lesson.look-where.4':
    'لنسحب القطعة الرمادية إلى مكان آخر. أين تغيّر الإجابة أكثر؟ هل تقول الألوان الشيء نفسه؟',
  'lab.lesson.look-where.5':
    'لنرسم منحنى الالتباس: تكبر القطعة الرمادية حتى لا يبقى شيء. متى تستسلم الشبكة؟',

  'lab.message.took.a': '«\u2068{name}\u2069» هي الصورة أ الآن.',
  'lab.message.took.b': '«\u2068{name}\u2069» هي الصورة ب الآن.',
  'lab.message.opened':
    'فُتح الدرس «\u2068{title}\u2069». زر التراجع يعيد ما كان هنا من قبل.',
  'lab.message.no-picture':
    'لم تكن في ذلك أي صورة. يُرجى إفلات ملف JPEG أو PNG أو WebP أو AVIF، أو لصقه أو اختياره.',
  'lab.message.not-saved':
    'تعذّر حفظ الصورة. يُرجى إغلاق علامات التبويب الأخرى لتوفير الذاكرة والمحاولة مرة أخرى.',
  'lab.fault.too-large':
    'الملف «\u2068{name}\u2069» أكبر من أي درس. يُرجى اختيار ملف حُفظ هنا كدرس.',
  'lab.fault.not-a-lesson':
    'الملف «\u2068{name}\u2069» ليس درسًا. يُرجى اختيار ملف حُفظ هنا كدرس.',
  'lab.fault.newer':
    'صُنع الملف «\u2068{name}\u2069» بإصدار أحدث من هذه الصفحة. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  'lab.fault.damaged':
    'الدرس «\u2068{name}\u2069» تالف، فلم يُفتح. يُرجى طلب الملف من جديد، أو حفظه مرة أخرى.',
  'lab.fault.bad-picture':
    'تعذّر فتح صورة في الدرس «\u2068{name}\u2069»، فلم يتغيّر شيء. يُرجى طلب الملف من جديد.',

  'lab.caption.answer':
    '{first} {firstShare}، {second} {secondShare}، {third} {thirdShare}',
  'lab.caption.a': 'أ: \u2068{name}\u2069',
  'lab.caption.b': 'ب: \u2068{name}\u2069',
  'lab.caption.credited':
    '\u2068{name}\u2069 (\u2068{author}\u2069، \u2068{licence}\u2069)',
  'lab.caption.model':
    'صورة مركّبة من صور. الشبكة \u2068{name}\u2069، الإصدار \u2068{version}\u2069. «أي بلد؟»، صُنعت في المتصفح.',
};
