import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

export interface Seed {
  readonly name: string;
  /** With its dot. */
  readonly ending: string;
  readonly buffer: Buffer;
}

const FOLDER = join(root, 'e2e/photos/formats');
const PICTURE = /\.(jpg|png|webp|avif|gif|heic|tif|bmp)$/;

/** Small pictures of every kind that the page opens, as they ship with the tests. */
export const SEEDS: readonly Seed[] = readdirSync(FOLDER)
  .filter((name) => PICTURE.test(name))
  .map((name) => ({
    name,
    ending: extname(name),
    buffer: readFileSync(join(FOLDER, name)),
  }));

export function seedNamed(name: string): Buffer {
  return SEEDS.find((seed) => seed.name === name)!.buffer;
}

/** A whole photo, to see whether the page still works. */
export const GOOD_PHOTO: Buffer = readFileSync(
  join(root, 'public/examples/summer-palace.jpg'),
);

export const LARGE_SEED: Seed = {
  ...{ name: 'photo.jpg', ending: '.jpg', buffer: GOOD_PHOTO },
};
