import type { ProblemCode } from '../../../core/problems/problem.ts';

/** One sentence for each problem, which says what to do. Each may use {name}, the file's name. */
export const problems = {
  'problem.empty-file':
    '“{name}” is empty (0 bytes). It may not have been copied to the end: copy or download it again, then try once more.',
  'problem.not-a-picture':
    '“{name}” is not a picture. Choose a photo, for example a JPEG, PNG, WebP or AVIF file.',
  'problem.undecodable-picture':
    'This browser could not open “{name}”. The file may be damaged, or of a kind that this browser does not know. Save it as JPEG or PNG and try again.',
  'problem.heic-unsupported':
    '“{name}” is a HEIC photo, which this browser cannot open by itself, and what opens it could not be fetched from this site. Go online and try again, or save it as JPEG; on an iPhone, Settings > Camera > Formats > Most Compatible makes JPEGs from now on.',
  'problem.too-large':
    '“{name}” is too large to open here. Make it smaller, 20 megapixels are plenty, and try again.',
  'problem.too-slow':
    '“{name}” took so long to open that the page gave up. Save it anew as JPEG, at 20 megapixels or fewer, and try again.',
  'problem.weights-missing':
    'The network could not be found on this site. Check the address of the page; if it is your own copy, make sure that the model’s folder was published with it.',
  'problem.weights-damaged':
    'The network arrived damaged, so it was not used. Try again; if that does not help, empty the browser’s cache for this site.',
  'problem.weights-incompatible':
    'This network does not fit this version of the page. Reload the page; if it is a network of your own, train or export it again.',
  'problem.offline':
    'The connection is gone, so the network could not be fetched to the end. What has arrived is kept; the download goes on by itself as soon as you are online again.',
  'problem.program-missing':
    'A part of this page did not arrive, so nothing can be computed yet. Check the connection, then try again.',
  'problem.storage-full':
    'The storage that the browser gives this site is full. Free some space on the device or delete what you do not need; until then the network has to be downloaded with each visit.',
  'problem.storage-unavailable':
    'This browser lets the page keep nothing, as in a private window or at an address without https. The network has to be downloaded with each visit.',
  'problem.own-weights-incomplete':
    '“{name}” is missing or cannot be read. Choose the folder or zip file that holds card.json, model.json and every shard that the card lists.',
  'problem.own-weights-damaged':
    '“{name}” is not the file that card.json describes. It may have been damaged on the way: copy or export the network again.',
  'problem.own-weights-unfit':
    'This network does not fit this version of the page. Export it again with the trainer that belongs to the page.',
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
