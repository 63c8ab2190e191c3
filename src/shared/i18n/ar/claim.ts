import type { claim as en } from '../en/claim.ts';

/** The check of a claim: "Could this be France?" */
export const claim: Record<keyof typeof en, string> = {
  'claim.tab': 'هل يمكن أن يكون …؟',
  'claim.ask': 'هل يمكن أن يكون البلد …',
  'claim.compare': 'مقارنة مع',
  'claim.search': 'البحث بالاسم أو الرمز',
  'claim.open-list': 'عرض كل البلدان',
  'claim.no-country':
    'لا يوجد بلد يطابق «\u2068{typed}\u2069». يُرجى المحاولة بحروف أقل.',
  'claim.found':
    '{count, plural, =0 {لا يوجد بلد مطابق.} one {بلد واحد مطابق.} two {بلدان اثنان مطابقان.} few {# بلدان مطابقة.} many {# بلدًا مطابقًا.} other {# بلد مطابق.}}',
  'claim.none-picked':
    'يمكنك اختيار أي بلد في العالم لمعرفة ما يؤيده وما يعارضه.',
  'claim.no-answer-yet':
    'لم تقرأ الشبكة هذه الصورة بعد. ستظهر النتيجة هنا فور الانتهاء من قراءتها.',
  'claim.so-far':
    'لم تُقرأ كل القصاصات بعد، وقد تتغير النتيجة: {done, number} من {total, number} حتى الآن.',
  'claim.answer': 'رأي الشبكة في هذا الادعاء',
  'claim.leaning.majority':
    'تميل الشبكة بوضوح إلى {country}: هذه الإجابة أرجح من كل الإجابات الأخرى مجتمعة.',
  'claim.leaning.first':
    'تميل الشبكة إلى {country} أكثر من أي إجابة أخرى. غير أن الإجابات الأخرى مجتمعة أرجح.',
  'claim.leaning.close':
    'الشبكة مترددة: تميل إلى {first}، لكن احتمال {country} لا يقل عن نصف ذلك.',
  'claim.leaning.possible':
    '{country} إجابة ممكنة، لكن الشبكة تميل إلى {first}.',
  'claim.leaning.away': 'تميل الشبكة إلى {first}، وتستبعد {country}.',
  'claim.leaning.far-away': 'تميل الشبكة إلى {first}، وتستبعد {country} تمامًا.',
  'claim.place': 'المرتبة',
  'claim.rank': '{rank, number} من {of, number}',
  'claim.probability': 'الاحتمال',
  'claim.per-hundred':
    'إذا صحّت احتمالات الشبكة في هذه الصورة، فمن كل 100 صورة مثلها يأتي نحو {n, number} من {country}.',
  'claim.per-hundred-group':
    'إذا صحّت احتمالات الشبكة في هذه الصورة، فمن كل 100 صورة مثلها يأتي نحو {n, number} من {country} أو من بلد آخر في الفئة نفسها.',
  'claim.per-hundred-few':
    'إذا صحّت احتمالات الشبكة في هذه الصورة، فمن كل 100 صورة مثلها يأتي أقل من صورة واحدة من {country}.',
  'claim.one-class':
    'لا تستطيع الشبكة التمييز بين {country} و{others}: فقد تعلّمت هذه البلدان فئةً واحدة، وهذه الإجابة لها جميعًا.',
  'claim.one-class-more':
    'لا تستطيع الشبكة التمييز بين {country} و{others} و{more, number} غيرها: فقد تعلّمت هذه البلدان فئةً واحدة، وهذه الإجابة لها جميعًا.',
  'claim.odds.equal': 'احتمال {country} واحتمال {other} متساويان تقريبًا.',
  'claim.odds.one-class':
    '{country} و{other} فئة واحدة عند هذه الشبكة، فلا يمكنها أن تقول أيهما أرجح.',
  'claim.odds.likelier':
    'احتمال {country} يساوي نحو {times, plural, one {مثل} two {ضعف} few {# أضعاف} other {# ضعف}} احتمال {other}.',
  'claim.odds.likelier-over':
    'احتمال {country} يزيد على {times, plural, one {مثل} two {ضعف} few {# أضعاف} other {# ضعف}} احتمال {other}.',
  'claim.odds.less-likely':
    'احتمال {country} أقل من احتمال {other}: احتمال {other} يساوي نحو {times, plural, one {مثل} two {ضعف} few {# أضعاف} other {# ضعف}} احتمال {country}.',
  'claim.odds.less-likely-over':
    'احتمال {country} أقل من احتمال {other}: احتمال {other} يزيد على {times, plural, one {مثل} two {ضعف} few {# أضعاف} other {# ضعف}} احتمال {country}.',
  'claim.every-part':
    'كل جزء من الصورة يرجّح {country} على {other}، وإن لم يكن بالقدر نفسه.',
  'claim.part-for':
    '{region, select, upperLeft {أكثر ما يرجّح {country} هو أعلى يسار الصورة.} top {أكثر ما يرجّح {country} هو أعلى الصورة.} upperRight {أكثر ما يرجّح {country} هو أعلى يمين الصورة.} left {أكثر ما يرجّح {country} هو يسار الصورة.} right {أكثر ما يرجّح {country} هو يمين الصورة.} lowerLeft {أكثر ما يرجّح {country} هو أسفل يسار الصورة.} bottom {أكثر ما يرجّح {country} هو أسفل الصورة.} lowerRight {أكثر ما يرجّح {country} هو أسفل يمين الصورة.} other {أكثر ما يرجّح {country} هو وسط الصورة.}}',
  'claim.first-right':
    'في صور اختبارها، وعددها {n, number}، كانت إجابتها الأولى صحيحة في {share} من الحالات.',
  'claim.missed':
    'المرتبة المتأخرة وحدها لا تنفي شيئًا: ففي صور اختبارها، وعددها {n, number}، جاءت الإجابة الصحيحة بعد المرتبة {behind, number} في {share} من الحالات.',
  'claim.untested':
    'جاءت هذه الشبكة من دون أرقام اختبار، فلا يُعرف إلى أي حد يمكن الوثوق بها.',
  'claim.limits':
    'هذا لا يقول إلا ما تبدو عليه الصورة لشبكة واحدة. وهو ليس دليلًا مع الادعاء ولا ضده، فيُرجى موازنته بكل ما هو معروف عن الصورة.',
};
