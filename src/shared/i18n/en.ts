import type { ProblemCode } from '../../core/problems/problem.ts';

/** One sentence for each problem, which says what to do. Each may use {name}, the file's name. */
const problems = {
  'problem.empty-file':
    '“{name}” is empty (0 bytes). It may not have been copied to the end: copy or download it again, then try once more.',
  'problem.not-a-picture':
    '“{name}” is not a picture. Choose a photo, for example a JPEG, PNG, WebP or AVIF file.',
  'problem.undecodable-picture':
    'This browser could not open “{name}”. The file may be damaged, or of a kind that this browser does not know. Save it as JPEG or PNG and try again.',
  'problem.heic-unsupported':
    '“{name}” is a HEIC photo, which this browser cannot open. Save it as JPEG and try again; on an iPhone, Settings > Camera > Formats > Most Compatible makes JPEGs from now on.',
  'problem.too-large':
    '“{name}” is too large to open here. Make it smaller, 20 megapixels are plenty, and try again.',
  'problem.weights-missing':
    'The network could not be found on this site. Check the address of the page; if it is your own copy, make sure that the model’s folder was published with it.',
  'problem.weights-damaged':
    'The network arrived damaged, so it was not used. Try again; if that does not help, empty the browser’s cache for this site.',
  'problem.weights-incompatible':
    'This network does not fit this version of the page. Reload the page; if it is a network of your own, train or export it again.',
  'problem.offline':
    'The network could not be downloaded because the connection is gone. Go online and try again.',
  'problem.no-backend':
    'This browser offers nothing that the network can run on. Update the browser, or try the page in another one.',
  'problem.wrong-answer':
    'This device miscalculates: it failed the test that the network brings along, so its answers would be wrong. Update the graphics driver and the browser, or choose the processor below.',
  'problem.gpu-lost':
    'The GPU stopped working again and again. Close other programs that use it and try again, or choose the processor below.',
  'problem.worker-crashed':
    'The computation crashed again and again. Close other tabs and programs, then try again.',
  'problem.out-of-memory':
    'There was not enough memory. Close other tabs and programs, or use a smaller photo, and try again.',
  'problem.unexpected':
    'Something went wrong that should not have. Try again; if it comes back, reload the page.',
} as const satisfies Record<`problem.${ProblemCode}`, string>;

const crops = {
  'crop.upper-left': 'Upper left',
  'crop.upper-right': 'Upper right',
  'crop.lower-left': 'Lower left',
  'crop.lower-right': 'Lower right',
  'crop.centre': 'Centre',
  'crop.whole': 'Whole photo',
} as const;

const headings = {
  'answer.title.upper-left': 'What the upper left crop says',
  'answer.title.upper-right': 'What the upper right crop says',
  'answer.title.lower-left': 'What the lower left crop says',
  'answer.title.lower-right': 'What the lower right crop says',
  'answer.title.centre': 'What the centre crop says',
  'answer.title.whole': 'What the whole photo says',
} as const;

/** Every word that a visitor can read, in ICU message syntax. */
export const en = {
  ...problems,
  ...crops,
  ...headings,

  'app.name': 'Which Country',
  'app.question': 'In which country was this photo taken?',
  'app.lead':
    'Give it a photo, and a neural network in your browser names the ten likeliest countries.',
  'app.privacy': 'Your photo stays on this device. Nothing is uploaded.',
  'app.footer':
    'The network knows 61 classes: big countries stand alone, small ones are grouped with their neighbours. It names a country, never a place or a person.',

  'input.choose': 'Choose a photo',
  'input.hint': 'or drop it anywhere on the page, or paste it',
  'input.camera': 'Take a photo',
  'input.another': 'Another photo',
  'input.release': 'Let go to ask about this photo',
  'input.example': 'Try an example photo',
  'example.credit': 'Photo by danielbuechele',
  'example.licence': 'CC BY 2.0',

  'photo.region': 'The photo and its five crops',
  'photo.unnamed': 'Your picture',
  'photo.alt': 'Your photo: {name}',
  'photo.no-preview': 'There is no preview of this file.',
  'photo.crops': 'What one crop says',
  'photo.all-crops': 'All five',
  'photo.crop-said': '{crop}: {country}, {share}',
  'photo.crop-pending': '{crop}: not read yet',
  'photo.explain':
    'The network looks at five square crops of the photo. Their answers are averaged.',

  'answer.region': 'The answer',
  'answer.most-likely': 'Most likely',
  'answer.so-far': 'Most likely so far',
  'answer.likeliest': 'The ten likeliest',
  'answer.show-all': 'Show all {count, number}',
  'answer.show-ten': 'Show only ten',
  'answer.neighbours': 'and neighbours: {names}',
  'answer.neighbours-more': 'and neighbours: {names} and {more, number} more',
  'answer.less-than': 'under {share}',
  'answer.waiting': 'The ten likeliest countries will stand here.',
  'answer.share-meaning':
    'The percentages are the probabilities that the network itself gives; together, all 61 classes make 100%.',
  'answer.tested':
    'On {n, number} test photos from sources it never saw, its first answer was right {top1} of the time, and the right one was among its first five {top5} of the time.',
  'answer.untested':
    'No test figures came with this network, so how often it is right is not known.',
  'answer.time':
    'Answered in {time} on this device with {backend}: {open} to open the photo, {network} for the network.',
  'answer.stopped':
    'You stopped it after {done, number} of {total, number} crops. This is what they said.',
  'answer.go-on': 'Read all crops',

  'status.region': 'The network',
  'status.idle': 'Not loaded yet',
  'status.asking': 'Looking up the network',
  'status.downloading': 'Downloading the network: {loaded} of {total}',
  'status.download-once':
    'Only the network travels, from this site to you. Your browser may keep it for the next visit.',
  'status.preparing': 'Preparing the network',
  'status.preparing-detail':
    'It is checked on this device with a test picture. The first time takes longest.',
  'status.ready': 'Ready',
  'status.waiting': 'Your photo is next, as soon as the network is ready',
  'status.decoding': 'Opening the photo',
  'status.classifying': 'Reading crop {crop, number} of {total, number}',
  'status.cancel': 'Cancel',
  'status.retry': 'Try again',
  'status.progress': 'Progress',

  'backend.webgpu': 'Runs on your GPU (WebGPU)',
  'backend.webgpu-adapter': 'Runs on your GPU (WebGPU, {adapter})',
  'backend.webgl': 'Runs on your GPU (WebGL)',
  'backend.webgl-adapter': 'Runs on your GPU (WebGL, {adapter})',
  'backend.wasm':
    'Runs on the processor (WebAssembly), as chosen: the same answer, just slower',
  'backend.wasm-no-gpu':
    'No GPU could be used, so it runs on the processor (WebAssembly): the same answer, just slower',
  'backend.software':
    'Runs on a GPU that is only imitated by software ({adapter}): the same answer, but slow',
  'backend.other': 'Runs on {backend}',
  'backend.details': 'Where it runs',
  'backend.choose': 'Run the network on',
  'backend.choice.auto': 'the fastest that works',
  'backend.choice.webgpu': 'the GPU, through WebGPU',
  'backend.choice.webgl': 'the GPU, through WebGL',
  'backend.choice.wasm': 'the processor',
  'backend.model': 'Network {name}, version {version}',
  'backend.refused.unavailable':
    '{backend}: this browser or device does not offer it.',
  'backend.refused.software':
    '{backend}: only imitated by software here, which would be slower.',
  'backend.refused.wrong-answer':
    '{backend}: it miscalculated the test picture, so it was not trusted.',
  'backend.refused.failed': '{backend}: it could not be started.',

  'notice.dismiss': 'Close this message',
  'notice.detail': 'What the machine said',
  'notice.took-first':
    'You gave {files, plural, one {# file} other {# files}}. One at a time works best, so this is the first.',
  'notice.only-a-link':
    'That was a link to a picture, not the picture itself, and this page fetches nothing from elsewhere. Save the picture, then drop the file here.',
  'notice.no-picture':
    'There was no picture in that. Copy or drop a photo, or choose a file.',
  'notice.folder': 'That was a folder. Open it and drop one of its photos.',
  'notice.starting-again':
    'The computation stopped on this device and is being started again. Your photo and the results so far are kept.',
  'notice.fell-back':
    'The GPU stopped working several times, so the processor takes over: the same answer, just slower. Your photo is kept.',

  'announce.reading': 'Reading the five crops of the photo.',
  'announce.ready': 'The network is ready.',
  'announce.answer':
    'The likeliest country is {country}, {share}. Second is {second}, {secondShare}.',
} as const satisfies Record<string, string>;

export type Catalogue = typeof en;
export type MessageKey = keyof Catalogue;
