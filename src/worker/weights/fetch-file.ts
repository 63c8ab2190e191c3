import { ProblemError } from '../../core/problems/problem.ts';

export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly cache?: RequestCache;
  /** The first byte to send; servers may ignore it. */
  readonly from?: number;
}

/**
 * Asks for a model's file.
 *
 * @throws ProblemError `offline` without a connection; `weights-missing` when the server has no
 * such file. A server of single-page apps answers a missing file with its HTML page.
 */
export async function fetchFile(
  url: URL,
  { signal, cache = 'default', from = 0 }: FetchOptions,
): Promise<Response> {
  const file = fileName(url);
  const response = await fetch(url, {
    signal,
    cache,
    ...(from > 0 && { headers: { range: `bytes=${from}-` } }),
  }).catch(rethrowAsOffline(file, signal));
  const html = response.headers.get('content-type')?.includes('text/html');
  // 416 means that nothing lies behind `from`, which the caller finds out by the hash.
  if ((response.ok || (from > 0 && response.status === 416)) && !html)
    return response;
  void response.body?.cancel().catch(() => undefined);
  throw new ProblemError('weights-missing', {
    values: { file },
    detail: html ? 'the server sent a web page' : `HTTP ${response.status}`,
  });
}

/**
 * Where a response begins: servers that know no ranges send the whole file.
 *
 * @returns undefined when it is of no use.
 */
export function startOf(response: Response, asked: number): number | undefined {
  if (response.status === 200) return 0;
  const range = response.headers.get('content-range') ?? '';
  const start = /^bytes (\d+)-/.exec(range)?.[1];
  return response.status === 206 && Number(start) === asked ? asked : undefined;
}

/**
 * Reads a response piece by piece.
 *
 * @param file its name, for the problem.
 * @param take gets each piece; false ends it.
 * @throws ProblemError `offline` when it breaks off.
 */
export async function readPieces(
  response: Response,
  file: string,
  signal: AbortSignal,
  take: (piece: Uint8Array<ArrayBuffer>) => Promise<boolean>,
): Promise<void> {
  const offline = rethrowAsOffline(file, signal);
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(offline);
    if (done) return;
    signal.throwIfAborted();
    if (!(await take(value))) return reader.cancel();
  }
}

function fileName(url: URL): string {
  return url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
}

/** `fetch` says no more than "TypeError" of a broken connection, however it broke. */
function rethrowAsOffline(file: string, signal: AbortSignal) {
  return (error: unknown): never => {
    signal.throwIfAborted();
    throw new ProblemError(
      'offline',
      { values: { file }, detail: String(error) },
      { cause: error },
    );
  };
}
