import type { firstRun as en } from '../en/first-run.ts';

/** The explanation on the first visit. */
export const firstRun: Record<keyof typeof en, string> = {
  'first-run.title': 'هل هذه زيارتك الأولى؟',
  'first-run.give': 'يمكنك تقديم أي صورة: بالاختيار أو الإفلات أو اللصق.',
  'first-run.answer':
    'تخبرك شبكة عصبية تعمل على هذا الجهاز بالبلدان التي تشبهها الصورة.',
  'first-run.doubt': 'كثيرًا ما تخطئ، فإجابتها مجرد تلميح وليست دليلًا أبدًا.',
  'first-run.close': 'حسنًا',
};
