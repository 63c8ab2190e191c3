import { mulberry32 } from '../../src/core/random/mulberry32.ts';
import { bombs, oddSides, slowest } from './made-bombs.ts';
import { drawings, noPictures, polyglots } from './made-others.ts';
import * as pictures from './made-pictures.ts';
import { MUTATIONS } from './mutate.ts';
import { NASTY_NAMES } from './names.ts';
import {
  oneOf,
  type Nasty,
  type NastyFile,
  type Random,
} from './nasty-file.ts';
import { LARGE_SEED, SEEDS } from './seeds.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.tif': 'image/tiff',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.pdf': 'application/pdf',
  '': '',
};

let madeOnce: Nasty[] | undefined;

/** Files that are made one by one, each for a reason. */
function made(): Nasty[] {
  return (madeOnce ??= [
    ...noPictures(),
    ...drawings(),
    ...polyglots(),
    ...oddSides(),
    ...bombs(),
    ...pictures.rareKinds(),
    ...pictures.absurdPlaces(),
    ...pictures.oddOrientations(),
    ...pictures.hugeMetadata(),
    ...pictures.wrongEndings(),
  ]);
}

/** Every kind of damage to pictures of every kind, round and round. */
function* damaged(random: Random): Generator<Nasty> {
  const mutations = Object.entries(MUTATIONS);
  const seeds = [...SEEDS, LARGE_SEED];
  const endings = [...new Set(seeds.map(({ ending }) => ending))];
  for (;;) {
    for (const ending of endings) {
      const seed = oneOf(
        random,
        seeds.filter((one) => one.ending === ending),
      );
      const [kind, mutate] = oneOf(random, mutations);
      const buffer = mutate(random, seed.buffer, oneOf(random, seeds).buffer);
      yield { kind: `${ending.slice(1)}: ${kind}`, ending, buffer };
    }
  }
}

/** Every fifth file has a nasty name; some of those nothing else. */
function named(random: Random, file: Nasty, number: number): NastyFile {
  const { kind, ending, buffer } = file;
  const type = TYPES[ending] ?? `image/${ending.slice(1)}`;
  const nasty =
    number % 5 === 0 ? oneOf(random, NASTY_NAMES) : `file ${number}`;
  return { kind, name: nasty + ending, mimeType: type, buffer };
}

/**
 * Broken and nasty files, the same for the same seed.
 *
 * @param count how many; the first hundreds are made on purpose, the others are seeds that were
 * damaged by chance. Fewer than those that are made gives a fair share of them.
 */
export function generate(
  seed: number,
  count: number,
  withSlowest = false,
): NastyFile[] {
  const random = mulberry32(seed);
  const purpose = made();
  const share = count >= purpose.length * 2 ? 1 : count / 2 / purpose.length;
  const files: Nasty[] = purpose.filter(() => share === 1 || random() < share);
  if (withSlowest) files.push(...slowest());
  // Good pictures with bad names.
  for (const name of NASTY_NAMES) {
    if (share < 1 && random() > share) continue;
    const { buffer, ending } = oneOf(random, SEEDS);
    files.push({ kind: 'nasty name', ending: `${name}${ending}`, buffer });
  }
  for (const one of damaged(random)) {
    if (files.length >= count) break;
    files.push(one);
  }
  return files
    .slice(0, count)
    .map((one, i) =>
      one.kind === 'nasty name' ? asNamed(one) : named(random, one, i),
    );
}

function asNamed({ kind, ending, buffer }: Nasty): NastyFile {
  return { kind, name: ending, mimeType: 'image/jpeg', buffer };
}

/** One file of each kind, for tests that have seconds. */
export function oneOfEach(seed: number): NastyFile[] {
  const random = mulberry32(seed);
  const byKind = new Map<string, NastyFile[]>();
  for (const file of generate(seed, 2000)) {
    byKind.set(file.kind, [...(byKind.get(file.kind) ?? []), file]);
  }
  return [...byKind.values()].map((files) => oneOf(random, files));
}
