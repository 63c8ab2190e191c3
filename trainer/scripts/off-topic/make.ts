// node --import tsx trainer/scripts/off-topic/make.ts [FOLDER]: draws the pictures of no place in
// trainer/off-topic; with FOLDER, scikit-image's folder skimage/data, its photos of no place too.
// Letters are drawn with the fonts of the machine, so the pictures that are measured are the
// committed ones.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { OFF_TOPIC_FOLDER } from '../../src/evaluate/off-topic.ts';
import { DRAWINGS } from './drawings.ts';
import { NOISES } from './noise.ts';

/** Which of scikit-image's pictures show no place; CREDITS.md tells whose they are. */
const PHOTOS: Readonly<Record<string, string>> = {
  'chelsea.png': 'photo-cat',
  'coffee.png': 'photo-coffee',
  'hubble_deep_field.jpg': 'photo-galaxies',
  'retina.jpg': 'photo-retina',
  'cell.png': 'photo-cell',
  'grass.png': 'photo-grass',
  'gravel.png': 'photo-gravel',
};

const jpeg = (picture: Sharp, name: string) =>
  picture
    .jpeg({ quality: 85 })
    .toFile(path.join(OFF_TOPIC_FOLDER, `${name}.jpg`));

mkdirSync(OFF_TOPIC_FOLDER, { recursive: true });
for (const [name, draw] of Object.entries(DRAWINGS)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360">${draw()}</svg>`;
  await sharp(Buffer.from(svg))
    .flatten({ background: 'white' })
    .png({ palette: !name.startsWith('gradient'), effort: 10 })
    .toFile(path.join(OFF_TOPIC_FOLDER, `${name}.png`));
}
for (const [name, make] of Object.entries(NOISES)) {
  const { width, height, data } = make();
  await jpeg(sharp(data, { raw: { width, height, channels: 3 } }), name);
}
const [, , photos] = process.argv;
if (photos !== undefined) {
  for (const [file, name] of Object.entries(PHOTOS)) {
    const size = { width: 480, height: 480, fit: 'inside' } as const;
    await jpeg(sharp(path.join(photos, file)).resize(size), name);
  }
}
