import pRetry from 'p-retry';
import { type HttpAnswer, type HttpOptions, httpGet } from './http-get.ts';
import { type Jpeg, type JpegOptions, makeJpeg } from './make-jpeg.ts';
import { mapillaryPicture } from './mapillary.ts';
import { GoneError, TransientError } from './outcomes.ts';
import { largerUrl, type Plan } from './sources.ts';

export interface FetchOptions extends HttpOptions, JpegOptions {
  /** Attempts in all for one address. */
  readonly tries: number;
  /** Before the second attempt; doubles from one to the next. */
  readonly backoffMs: number;
  readonly longestBackoffMs: number;
  /** For Mapillary's API. */
  readonly token: string | undefined;
}

/**
 * Gets one photo, trying again as long as it makes sense.
 *
 * @throws GoneError when all its addresses are gone, FailedError or TransientError when the tries are
 * used up, HostLeftError when the host is left for the next run.
 */
export async function fetchPhoto(
  plan: Plan,
  options: FetchOptions,
): Promise<Jpeg> {
  let gone: unknown;
  for (const url of plan.urls) {
    try {
      return await persistently(() => fetchOnce(plan, url, options), options);
    } catch (error) {
      if (!(error instanceof GoneError)) throw error;
      gone = error;
    }
  }
  throw gone;
}

async function fetchOnce(
  plan: Plan,
  url: URL,
  options: FetchOptions,
): Promise<Jpeg> {
  const picture =
    plan.source === 'mapillary' ? await mapillaryPicture(url, options) : url;
  const jpeg = await getPicture(plan, picture, options);
  const larger = largerUrl(plan, jpeg.original, options.shortSide);
  return larger ? getPicture(plan, larger, options) : jpeg;
}

async function getPicture(
  plan: Plan,
  url: URL,
  options: FetchOptions,
): Promise<Jpeg> {
  const answer = await httpGet(url, options);
  if (plan.source === 'flickr' && isFlickrPlaceholder(url, answer)) {
    throw new GoneError('Flickr says that the photo is unavailable');
  }
  if (!TYPES.test(answer.type)) {
    throw new TransientError(`a picture was asked for, "${answer.type}" came`);
  }
  return makeJpeg(answer.body, options);
}

/** Pictures, and what servers say that do not know what they serve. */
const TYPES = /^(image\/.+|(application|binary)\/octet-stream|)$/;

/**
 * For photos that were removed Flickr redirects to a small PNG or GIF named photo_unavailable; a
 * mirror may serve it in the photo's place. Flickr itself never serves anything but JPEG as .jpg.
 */
function isFlickrPlaceholder(asked: URL, { url, type }: HttpAnswer): boolean {
  return (
    /photo_(un|not_)available/.test(url.pathname) ||
    (/\.jpg$/i.test(asked.pathname) && /^image\/(png|gif)$/.test(type))
  );
}

function persistently<T>(
  work: () => Promise<T>,
  { tries, backoffMs, longestBackoffMs, signal }: FetchOptions,
): Promise<T> {
  return pRetry(work, {
    retries: tries - 1,
    minTimeout: backoffMs,
    maxTimeout: longestBackoffMs,
    factor: 2,
    // Spreads the waits over one to two times their length.
    randomize: true,
    signal,
    shouldRetry: ({ error }) => error instanceof TransientError,
  });
}
