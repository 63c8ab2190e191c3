import type { backend as en } from '../en/backend.ts';

/** What the network runs on. */
export const backend: Record<keyof typeof en, string> = {
  'backend.webgpu': 'تعمل على معالج الرسوميات (WebGPU)',
  'backend.webgpu-adapter':
    'تعمل على معالج الرسوميات (WebGPU، \u2068{adapter}\u2069)',
  'backend.webgl': 'تعمل على معالج الرسوميات (WebGL)',
  'backend.webgl-adapter':
    'تعمل على معالج الرسوميات (WebGL، \u2068{adapter}\u2069)',
  'backend.wasm':
    'تعمل على المعالج (WebAssembly) بحسب الاختيار: الإجابة نفسها، لكن أبطأ',
  'backend.wasm-no-gpu':
    'تعذّر استخدام معالج الرسوميات، ولذلك تعمل على المعالج (WebAssembly): الإجابة نفسها، لكن أبطأ',
  'backend.software':
    'تعمل على معالج رسوميات تحاكيه البرمجيات فقط (\u2068{adapter}\u2069): الإجابة نفسها، لكن ببطء',
  'backend.other': 'تعمل على \u2068{backend}\u2069',
  'backend.details': 'أين تعمل الشبكة',
  'backend.choose': 'تشغيل الشبكة على',
  'backend.choice.auto': 'الأسرع مما يعمل هنا',
  'backend.choice.webgpu': 'معالج الرسوميات، عبر WebGPU',
  'backend.choice.webgl': 'معالج الرسوميات، عبر WebGL',
  'backend.choice.wasm': 'المعالج',
  'backend.model': 'الشبكة \u2068{name}\u2069، الإصدار \u2068{version}\u2069',
  'backend.engine': 'يحسب بواسطة \u2068{engine}\u2069',
  'backend.refused.unavailable':
    '\u2068{backend}\u2069: غير متاح في هذا المتصفح أو الجهاز.',
  'backend.refused.software':
    '\u2068{backend}\u2069: تحاكيه البرمجيات هنا فقط، وهذا أبطأ.',
  'backend.refused.wrong-answer':
    '\u2068{backend}\u2069: أخطأ في حساب صورة الاختبار، فلم يُعتمد عليه.',
  'backend.refused.failed': '\u2068{backend}\u2069: تعذّر بدء تشغيله.',
};
