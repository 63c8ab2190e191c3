import { FailedError, GoneError, TransientError } from './outcomes.ts';
import type { HostGates } from './host-gate.ts';
import { behindMirror, throughMirror } from './mirror.ts';
import { retryAfterMs } from './retry-after.ts';

export interface HttpOptions {
  readonly gates: HostGates;
  readonly mirror: string | undefined;
  /** For one request with its whole body. */
  readonly timeoutMs: number;
  /** Larger bodies are refused. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  /** After redirects, as without the mirror. */
  readonly url: URL;
  readonly status: number;
  /** Lower case, without parameters; '' when the server sends none. */
  readonly type: string;
  readonly body: Uint8Array;
}

const MAX_REDIRECTS = 5;
const USER_AGENT = 'which-country-trainer (research data download)';

/**
 * One GET with its redirects. `headers` go to the first host only.
 *
 * @param accept statuses besides 2xx whose body the caller reads.
 * @throws GoneError (404, 410, 451), TransientError (429, 5xx, broken connections), FailedError
 * (all else).
 */
export async function httpGet(
  first: URL,
  options: HttpOptions,
  headers: Readonly<Record<string, string>> = {},
  accept: (status: number) => boolean = () => false,
): Promise<HttpAnswer> {
  let url = first;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const own = url.host === first.host ? headers : {};
    const answer = await once(url, options, own, accept);
    if (answer instanceof URL) url = answer;
    else return answer;
  }
  throw new FailedError(`more than ${MAX_REDIRECTS} redirects`);
}

async function once(
  url: URL,
  options: HttpOptions,
  headers: Readonly<Record<string, string>>,
  accept: (status: number) => boolean,
): Promise<HttpAnswer | URL> {
  const gate = options.gates.of(url);
  await gate.enter(options.signal);
  const since = performance.now();
  const timeout = AbortSignal.timeout(options.timeoutMs);
  try {
    const asked = throughMirror(url, options.mirror);
    const response = await fetch(asked, {
      headers: { 'user-agent': USER_AGENT, ...headers },
      redirect: 'manual',
      signal: AbortSignal.any([options.signal, timeout]),
    });
    const { status } = response;
    if (response.ok || accept(status)) {
      const body = await readBody(response, options.maxBytes);
      const [type = ''] = (response.headers.get('content-type') ?? '').split(
        ';',
      );
      gate.answered();
      return { url, status, type: type.trim().toLowerCase(), body };
    }
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
      return behindMirror(redirectTo(location, asked), options.mirror);
    }
    throw statusError(response);
  } catch (error) {
    options.signal.throwIfAborted();
    const known = asOutcome(error, timeout.aborted);
    if (known instanceof TransientError) {
      gate.slowDown(known.waitMs, known.isTooMany, since);
    } else gate.answered();
    throw known;
  }
}

/** Only to the web: fetch would also read what a "data:" address says. */
function redirectTo(location: string, from: URL): URL {
  const url = URL.canParse(location, from) ? new URL(location, from) : null;
  if (url && /^https?:$/.test(url.protocol)) return url;
  const where = url ? `a "${url.protocol}" address` : 'no address';
  throw new TransientError(`redirected to ${where}`);
}

function statusError({ status, headers }: Response): Error {
  const text = `HTTP ${status}`;
  if (status === 404 || status === 410 || status === 451) {
    return new GoneError(text);
  }
  const isTooMany = status === 429;
  if (isTooMany || status >= 500 || [403, 408, 425].includes(status)) {
    const waitMs = retryAfterMs(headers.get('retry-after'), Date.now());
    return new TransientError(text, { isTooMany, waitMs });
  }
  return new FailedError(text);
}

function asOutcome(error: unknown, isTimeout: boolean): Error {
  if (error instanceof GoneError || error instanceof FailedError) return error;
  if (error instanceof TransientError) return error;
  if (isTimeout) return new TransientError('no answer in time');
  // fetch says "fetch failed" and hides the reason in the cause.
  const { message, cause } = error as Error;
  return new TransientError(cause instanceof Error ? cause.message : message);
}

async function readBody(
  response: Response,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) {
      throw new FailedError(`more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
