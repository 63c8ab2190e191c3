import { segment } from './formats/jpeg.ts';
import type { Nasty } from './nasty-file.ts';
import { GOOD_PHOTO, SEEDS, seedNamed } from './seeds.ts';

const SVG =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const SCRIPT = 'alert(1);parent.postMessage(1,"*");fetch("/stolen")';

const svgs = [
  `<svg ${SVG} width="40" height="30"><script>${SCRIPT}</script></svg>`,
  `<svg ${SVG} width="40" height="30" onload='${SCRIPT}'><rect width="9" height="9"/></svg>`,
  `<svg ${SVG} width="40" height="30"><image href="https://example.org/stolen.png" width="9" height="9"/></svg>`,
  `<svg ${SVG} width="40" height="30"><foreignObject width="40" height="30"><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://example.org/"/><script>${SCRIPT}</script></body></foreignObject></svg>`,
  `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg ${SVG} width="40" height="30"><text>&x;</text></svg>`,
  `<?xml version="1.0"?><!DOCTYPE svg [${Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i} "${i ? `&l${i - 1};`.repeat(10) : 'lol'}">`).join('')}]><svg ${SVG} width="4" height="3"><text>&l11;</text></svg>`,
  `<svg ${SVG} width="1000000" height="1000000"><rect width="9" height="9"/></svg>`,
  `<svg ${SVG} viewBox="0 0 1e300 1e-300"/>`,
  `<svg ${SVG}>${'<g>'.repeat(5000)}`,
  `<svg ${SVG} width="40" height="30"><defs><g id="a"><use xlink:href="#a"/></g></defs><use xlink:href="#a"/></svg>`,
];

const HTML = `<!doctype html><script>${SCRIPT}</script>`;
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
const ZIP = Buffer.concat([
  Buffer.from('PK\x05\x06', 'latin1'),
  Buffer.alloc(18),
]);

/** Drawings that would run, ask or never end. */
export function drawings(): Nasty[] {
  return svgs.map((text) => {
    return {
      kind: 'SVG with script and worse',
      ending: '.svg',
      buffer: Buffer.from(text),
    };
  });
}

/** Files that are two things at once. */
export function polyglots(): Nasty[] {
  const gifScript = Buffer.from(
    `GIF89a/*${'\0'.repeat(20)}*/=1;${SCRIPT}`,
    'latin1',
  );
  const halves = [
    Buffer.from(HTML),
    Buffer.from(PDF),
    ZIP,
    seedNamed('plain.webp'),
    Buffer.from(svgs[0]!),
  ];
  const withComment = Buffer.concat([
    GOOD_PHOTO.subarray(0, 2),
    segment(0xfe, HTML),
    GOOD_PHOTO.subarray(2),
  ]);
  return [
    gifScript,
    withComment,
    ...halves.flatMap((half) => [
      Buffer.concat([GOOD_PHOTO, half]),
      Buffer.concat([half, GOOD_PHOTO]),
      Buffer.concat([seedNamed('alpha.png'), half]),
      Buffer.concat([half, seedNamed('animated.gif')]),
    ]),
  ].map((buffer, i) => {
    return {
      kind: 'polyglot',
      ending: ['.jpg', '.gif', '.html', '.pdf'][i % 4]!,
      buffer,
    };
  });
}

/** Nothing at all, nothing but a beginning, and what was never a picture. */
export function noPictures(): Nasty[] {
  const beginnings = SEEDS.flatMap(({ buffer, ending }) =>
    [4, 12, 32].map((length) => ({
      ending,
      buffer: buffer.subarray(0, length),
    })),
  );
  return [
    ...['.jpg', '.png', '.heic', ''].map((ending) => {
      return { kind: 'zero bytes', ending, buffer: Buffer.alloc(0) };
    }),
    ...beginnings.map((one) => ({ kind: 'only a beginning', ...one })),
    ...[
      HTML,
      PDF,
      ' ',
      '\0',
      'null',
      '{}',
      '\uFEFF',
      'II*\0',
      'MM\0*\0\0\0\x08',
      '<svg',
    ].map((text, i) => {
      return {
        kind: 'no picture',
        ending: i % 2 ? '.jpg' : '.txt',
        buffer: Buffer.from(text, 'latin1'),
      };
    }),
    ...[1, 2, 3, 300].map((length) => {
      return {
        kind: 'no picture',
        ending: '.jpg',
        buffer: Buffer.alloc(length, 0xff),
      };
    }),
    { kind: 'no picture', ending: '.jpg', buffer: Buffer.alloc(3_000_000) },
  ];
}
