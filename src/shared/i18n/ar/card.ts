import type { card as en } from '../en/card.ts';

/** Words of the model's card that are known: regions of the United Nations' M49, licence tiers. */
export const card: Record<keyof typeof en, string> = {
  'card.region.021': 'أمريكا الشمالية',
  'card.region.419': 'أمريكا اللاتينية ومنطقة البحر الكاريبي',
  'card.region.154': 'شمال أوروبا',
  'card.region.155': 'غرب أوروبا',
  'card.region.039': 'جنوب أوروبا',
  'card.region.151': 'شرق أوروبا',
  'card.region.015': 'شمال أفريقيا',
  'card.region.202': 'أفريقيا جنوب الصحراء الكبرى',
  'card.region.145': 'غرب آسيا',
  'card.region.143': 'آسيا الوسطى',
  'card.region.034': 'جنوب آسيا',
  'card.region.030': 'شرق آسيا',
  'card.region.035': 'جنوب شرق آسيا',
  'card.region.009': 'أوقيانوسيا',
  'card.region.010': 'القارة القطبية الجنوبية',
  'card.tier.A_open_credited': 'رخصة مفتوحة والمؤلف معروف',
  'card.tier.B_cc_uncredited': 'مشاع إبداعي وضاعت الإشارة إلى المؤلف',
  'card.tier.C_stock_unstated': 'صور شبيهة بصور البنوك ومصدرها غير مذكور',
  'card.tier.D_personal': 'صور شخصية',
  'card.tier.D_personal_norights': 'صور شخصية لم يُعثر على رخصة لها',
  'card.tier.E_webscrape': 'نتائج بحث في الويب ومشاهد شوارع',
};
