import type { camera as en } from '../en/camera.ts';

/** The camera with live view, and pasting by a button. */
export const camera: Record<keyof typeof en, string> = {
  'camera.title': 'التقاط صورة',
  'camera.starting': 'جارٍ تشغيل الكاميرا. قد يطلب المتصفح إذنك.',
  'camera.live': 'ما تراه الكاميرا',
  'camera.taken': 'الصورة التي التقطتها',
  'camera.shoot': 'التقاط',
  'camera.again': 'التقاط صورة أخرى',
  'camera.use': 'السؤال عن هذه الصورة',
  'camera.switch': 'كاميرا أخرى',
  'camera.close': 'إغلاق الكاميرا',
  'camera.private':
    'تبقى الصورة على هذا الجهاز. وتتوقف الكاميرا فور إغلاق هذه النافذة.',
  'camera.problem.refused':
    'لم يسمح المتصفح للصفحة باستخدام الكاميرا. يُرجى السماح بذلك لهذا الموقع في إعدادات المتصفح، أو اختيار صورة من جهازك بدلًا من ذلك.',
  'camera.problem.none':
    'لم يُعثر على كاميرا. يُرجى توصيل كاميرا والمحاولة مرة أخرى، أو اختيار صورة من جهازك بدلًا من ذلك.',
  'camera.problem.busy':
    'تعذّر تشغيل الكاميرا، وربما يستخدمها برنامج آخر. يُرجى إغلاق ذلك البرنامج والمحاولة مرة أخرى، أو اختيار صورة من جهازك بدلًا من ذلك.',
};
