import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { beRude, type Rudeness } from './rudeness.ts';

export interface RudeServer extends AsyncDisposable {
  /** To be given as `--mirror`: paths begin with the host that is meant. */
  readonly prefix: string;
  /** Requests by path, without the query. */
  readonly requests: ReadonlyMap<string, number>;
  /** Times that a whole picture went out, by path. */
  readonly served: ReadonlyMap<string, number>;
  /** Every Authorization header, with the path it came for. */
  readonly tokens: readonly (readonly [path: string, header: string])[];
  /** All URLs as asked for. */
  readonly urls: readonly string[];
}

export interface RudeOptions {
  readonly picture: Buffer;
  /** What goes wrong at the n-th request (from 0) for a path; undefined: nothing. */
  readonly rudeness: (path: string, n: number) => Rudeness | undefined;
  /** Other answers, such as JSON; true when it has answered. */
  readonly answer?: (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ) => boolean;
}

/** A server on this machine that is slow, rude and wrong, as it is told. */
export async function rudeServer(options: RudeOptions): Promise<RudeServer> {
  const requests = new Map<string, number>();
  const served = new Map<string, number>();
  const tokens: [string, string][] = [];
  const urls: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const path = decodeURIComponent(pathname);
    urls.push(request.url!);
    const n = requests.get(path) ?? 0;
    requests.set(path, n + 1);
    const { authorization } = request.headers;
    if (authorization) tokens.push([path, authorization]);
    const rudeness = options.rudeness(path, n);
    if (rudeness)
      beRude(rudeness, { request, response, picture: options.picture });
    else if (!options.answer?.(request, response, path)) {
      served.set(path, (served.get(path) ?? 0) + 1);
      response.setHeader('content-type', 'image/jpeg').end(options.picture);
    }
  });
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  return {
    prefix: `http://127.0.0.1:${port}`,
    ...{ requests, served, tokens, urls },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A number from 0 to 1 for a text, always the same. */
export function shareOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}
