import { FailedError } from './outcomes.ts';

export type Source = 'flickr' | 'unsplash' | 'mapillary' | 'web';

/** How to get one photo of a list. */
export interface Plan {
  readonly source: Source;
  /** To be asked in this order; when one is gone, the next may still be there. */
  readonly urls: readonly URL[];
}

/** Longest side that Unsplash is asked for: enough for a short side of 640 up to 2:1. */
const UNSPLASH_SIDE = 1280;

/**
 * Turns a URL of the published lists into what is asked for.
 *
 * @throws FailedError when it is no web address.
 */
export function planOf(text: string): Plan {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new FailedError(`"${text}" is not a web address`);
  }
  if (isOf(url, 'staticflickr.com') || isOf(url, 'static.flickr.com')) {
    return { source: 'flickr', urls: flickr(url) };
  }
  if (isOf(url, 'images.unsplash.com')) {
    return { source: 'unsplash', urls: [unsplash(url, UNSPLASH_SIDE)] };
  }
  if (isOf(url, 'graph.mapillary.com')) {
    return { source: 'mapillary', urls: [mapillary(url)] };
  }
  return { source: 'web', urls: [url] };
}

function isOf(url: URL, host: string): boolean {
  return url.hostname === host || url.hostname.endsWith(`.${host}`);
}

/**
 * Flickr names its sizes by a suffix: none for 500 px, `_z` for 640, `_o` for the original, whose
 * secret is another one, so that no other size can be derived from it
 * (https://www.flickr.com/services/api/misc.urls.html). Photos smaller than 640 have no `_z`.
 */
function flickr(url: URL): URL[] {
  const listed = new URL(url);
  listed.protocol = 'https:';
  const size = /^(\/.*\/\d+_[0-9a-f]+)(_[smntqw])?\.jpg$/i.exec(url.pathname);
  if (!size) return [listed];
  const larger = new URL(listed);
  larger.pathname = `${size[1]}_z.jpg`;
  return [larger, listed];
}

/** Unsplash serves any size through imgix; `fit=max` never enlarges, https://docs.imgix.com. */
function unsplash(url: URL, side: number): URL {
  const sized = new URL(url);
  sized.protocol = 'https:';
  for (const [key, value] of Object.entries({
    w: String(side),
    h: String(side),
    fit: 'max',
    fm: 'jpg',
    q: '85',
  })) {
    sized.searchParams.set(key, value);
  }
  return sized;
}

/**
 * The same photo, larger, where the longest side was bounded so that the short one came out below
 * what is wanted; undefined where there is nothing larger.
 */
export function largerUrl(
  { source, urls }: Plan,
  size: { readonly width: number; readonly height: number },
  shortSide: number,
): URL | undefined {
  const short = Math.min(size.width, size.height);
  const long = Math.max(size.width, size.height);
  if (source !== 'unsplash' || short >= shortSide || long < UNSPLASH_SIDE) {
    return undefined;
  }
  return unsplash(urls[0]!, Math.ceil((long * shortSide) / short));
}

/** The API's answer names the picture; https://www.mapillary.com/developer/api-documentation */
function mapillary(url: URL): URL {
  const entity = new URL(url);
  entity.protocol = 'https:';
  // A token in a list would end up in logs.
  entity.searchParams.delete('access_token');
  if (!entity.searchParams.has('fields')) {
    entity.searchParams.set('fields', 'thumb_1024_url');
  }
  return entity;
}
