import type { FetchOptions } from './fetch-photo.ts';
import { httpGet } from './http-get.ts';
import {
  FailedError,
  GoneError,
  HostLeftError,
  TransientError,
} from './outcomes.ts';

/** What the API answers, as far as it is read here. */
interface Answer {
  readonly thumb_1024_url?: unknown;
  readonly error?: {
    readonly code?: number;
    readonly message?: string;
    readonly is_transient?: boolean;
  };
}

// https://developers.facebook.com/docs/graph-api/guides/error-handling
const BAD_TOKEN = [102, 190];
const TOO_MANY = [4, 17, 32, 613];
const NO_SUCH_OBJECT = 100;

/**
 * Asks Mapillary's API where the picture of an image is. The token travels in a header only.
 *
 * @throws HostLeftError when the token is refused, GoneError when there is no such image, and what
 * {@link httpGet} throws.
 */
export async function mapillaryPicture(
  entity: URL,
  options: FetchOptions,
): Promise<URL> {
  const { status, body } = await httpGet(
    entity,
    options,
    { authorization: `OAuth ${options.token}` },
    (code) => code >= 400 && code < 404,
  );
  const answer = parse(body);
  const { error } = answer;
  if (status === 401 || BAD_TOKEN.includes(error?.code ?? 0)) {
    const reason = 'the token in MAPILLARY_TOKEN is refused';
    options.gates.of(entity).leave(reason);
    throw new HostLeftError(reason);
  }
  if (error?.code === NO_SUCH_OBJECT) throw new GoneError('no such image');
  const isTooMany = TOO_MANY.includes(error?.code ?? 0);
  if (isTooMany || error?.is_transient || status === 403) {
    if (isTooMany) options.gates.of(entity).slowDown();
    throw new TransientError(
      `Mapillary's API answers ${error?.code ?? status}`,
    );
  }
  if (status !== 200) throw new FailedError(`HTTP ${status}`);
  const url = answer.thumb_1024_url;
  if (url === undefined) throw new GoneError('no thumbnail');
  if (typeof url !== 'string' || !URL.canParse(url)) {
    throw new TransientError("Mapillary's API names no address");
  }
  return new URL(url);
}

function parse(body: Uint8Array): Answer {
  try {
    return JSON.parse(Buffer.from(body).toString()) as Answer;
  } catch {
    throw new TransientError("Mapillary's API answers no JSON");
  }
}
