import type { Credit } from '../../../core/composite/schema.ts';
import { t, type PlainKey } from '../../../shared/i18n/t.ts';
import type { Picture } from '../state/work.ts';
import { openPicture } from './open-picture.ts';

/** A picture that ships with the page; who made it stands in public/lab/credits.json, too. */
export interface Sample {
  readonly key: string;
  /** Relative to the page. */
  readonly path: string;
  readonly name: PlainKey;
  readonly credit?: Credit;
}

const CC_BY_2 = {
  licence: 'CC BY 2.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/2.0/',
};

export const SAMPLES: readonly Sample[] = [
  {
    key: 'palace',
    path: 'examples/summer-palace.jpg',
    name: 'lab.sample.palace',
    credit: {
      ...CC_BY_2,
      author: 'danielbuechele',
      source: 'https://www.flickr.com/photos/danielbuechele/6061409035/',
    },
  },
  {
    key: 'rocket',
    path: 'lab/rocket.jpg',
    name: 'lab.sample.rocket',
    credit: {
      author: 'SpaceX',
      source: 'https://www.flickr.com/photos/spacexphotos/16511594820/',
      licence: 'CC0 1.0',
      licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  },
  {
    key: 'flower',
    path: 'lab/flower.jpg',
    name: 'lab.sample.flower',
    credit: {
      ...CC_BY_2,
      author: 'vultilion',
      source: 'https://www.flickr.com/photos/vultilion/6056698931/',
    },
  },
  { key: 'sign', path: 'lab/sign.webp', name: 'lab.sample.sign' },
  { key: 'shop', path: 'lab/shop.webp', name: 'lab.sample.shop' },
  { key: 'grey', path: 'lab/grey.webp', name: 'lab.sample.grey' },
];

let files: Promise<ReadonlyMap<string, Blob>> | undefined;

/**
 * Fetches the pictures before they are asked for, so that using one asks the network for nothing.
 * One that is missing is left out.
 *
 * @param base the page's own address; ends in a slash.
 */
export function fetchSamples(base: URL): Promise<ReadonlyMap<string, Blob>> {
  files ??= Promise.all(
    SAMPLES.map(async ({ key, path }) => {
      const blob = await fetchPicture(new URL(path, base));
      return [key, blob] as const;
    }),
  ).then(
    (all) => new Map(all.flatMap(([key, blob]) => (blob ? [[key, blob]] : []))),
  );
  return files;
}

async function fetchPicture(url: URL): Promise<Blob | undefined> {
  try {
    const answer = await fetch(url);
    const blob = await answer.blob();
    // Some hosts answer with the page itself where a file is missing.
    return answer.ok && blob.type.startsWith('image/') ? blob : undefined;
  } catch {
    return undefined;
  }
}

const opened = new Map<string, Promise<Picture>>();

/**
 * One of the shipped pictures.
 *
 * @throws ProblemError when the site ships without it.
 */
export function openSample(key: string): Promise<Picture> {
  let picture = opened.get(key);
  if (!picture) opened.set(key, (picture = open(key)));
  return picture;
}

async function open(key: string): Promise<Picture> {
  const sample = SAMPLES.find((one) => one.key === key);
  const file = (await files)?.get(key);
  return openPicture(file ?? new Blob([]), {
    name: sample ? t(sample.name) : key,
    keep: true,
    ...(sample?.credit && { credit: sample.credit }),
  });
}
