import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly picture: Buffer;
}

type Answer = (exchange: Exchange) => void;

const JPEG = { 'content-type': 'image/jpeg' };

/** Bytes that HTTP's own server would not send. */
function raw({ request }: Exchange, head: string, body: Buffer): void {
  request.socket.write(`${head}\r\n\r\n`);
  request.socket.end(body);
}

const half = (picture: Buffer) => picture.subarray(0, picture.length >> 1);

async function drip({ response, picture }: Exchange): Promise<void> {
  response.writeHead(200, JPEG);
  for (let i = 0; !response.destroyed; i++) {
    response.write(
      picture.subarray(i % picture.length, (i % picture.length) + 1),
    );
    await sleep(20);
  }
}

function endless({ response, picture }: Exchange): void {
  response.writeHead(200, JPEG);
  const more = () => {
    while (!response.destroyed && response.write(picture));
  };
  response.on('drain', more);
  more();
}

/** A PNG of 60,000 x 60,000 pixels, as far as its header goes. */
const HUGE = Buffer.from(
  '89504e470d0a1a0a0000000d494844520000ea600000ea600802000000',
  'hex',
);

/** How a server can fail, and its answer when it does. */
const ANSWERS = {
  hang: () => undefined,
  reset: ({ request }) => request.socket.resetAndDestroy(),
  error: ({ response }) => response.writeHead(503).end('out of order'),
  gateway: ({ response }) =>
    response.writeHead(502).end('<h1>Bad gateway</h1>'),
  busy: ({ response }) => response.writeHead(429, { 'retry-after': '0' }).end(),
  'busy-until': ({ response }) =>
    response.writeHead(429, { 'retry-after': new Date().toUTCString() }).end(),
  cut: ({ request, response, picture }) => {
    response.writeHead(200, { ...JPEG, 'content-length': picture.length });
    response.write(half(picture), () => request.socket.destroy());
  },
  'half-picture': ({ response, picture }) =>
    response.writeHead(200, JPEG).end(half(picture)),
  page: ({ response }) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end('<h1>Welcome to our Wi-Fi</h1>'),
  'page-as-picture': ({ response }) =>
    response.writeHead(200, JPEG).end('<h1>Welcome to our Wi-Fi</h1>'),
  empty: ({ response }) => response.writeHead(200, JPEG).end(),
  redirect: ({ request, response }) =>
    response.writeHead(302, { location: request.url! }).end(),
  'redirect-in-circles': ({ request, response }) => {
    const url = new URL(request.url!, 'http://x');
    url.searchParams.set('turn', String(Math.random()));
    const location = `${url.pathname}${url.search}`;
    response.writeHead(302, { location }).end();
  },
  'redirect-to-file': ({ response }) =>
    response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  'redirect-to-data': ({ response, picture }) => {
    const location = `data:image/jpeg;base64,${picture.toString('base64')}`;
    response.writeHead(302, { location: location.slice(0, 8000) }).end();
  },
  'redirect-to-nonsense': ({ response }) =>
    response.writeHead(302, { location: 'http://[' }).end(),
  slow: ({ response, picture }) => {
    response.writeHead(200, JPEG);
    response.write(half(picture));
    setTimeout(() => response.end(picture.subarray(half(picture).length)));
  },
  drip: (exchange) => void drip(exchange),
  endless,
  'length-too-long': (exchange) =>
    raw(
      exchange,
      `HTTP/1.1 200 OK\r\ncontent-type: image/jpeg\r\ncontent-length: ${exchange.picture.length + 1000}`,
      exchange.picture,
    ),
  'length-too-short': (exchange) =>
    raw(
      exchange,
      `HTTP/1.1 200 OK\r\ncontent-type: image/jpeg\r\ncontent-length: ${exchange.picture.length >> 1}`,
      exchange.picture,
    ),
  'no-http': (exchange) => raw(exchange, 'SSH-2.0-OpenSSH_9', Buffer.of(0)),
  'not-gzip': ({ response, picture }) =>
    response
      .writeHead(200, { ...JPEG, 'content-encoding': 'gzip' })
      .end(picture),
  'gzip-bomb': ({ response }) =>
    response
      .writeHead(200, { ...JPEG, 'content-encoding': 'gzip' })
      .end((bomb ??= gzipSync(Buffer.alloc(100_000_000)))),
  'huge-header': ({ response }) =>
    response.writeHead(200, { ...JPEG, 'x-noise': 'x'.repeat(100_000) }).end(),
  'huge-picture': ({ response }) => response.writeHead(200, JPEG).end(HUGE),
  teapot: ({ response }) => response.writeHead(418).end(),
  gone: ({ response }) => response.writeHead(410).end(),
  missing: ({ response }) => response.writeHead(404).end(),
  placeholder: ({ response }) =>
    response
      .writeHead(302, {
        location: 'https://s.yimg.com/pw/images/en-us/photo_unavailable.png',
      })
      .end(),
} as const satisfies Record<string, Answer>;

let bomb: Buffer | undefined;

export type Rudeness = keyof typeof ANSWERS;

export const RUDENESSES = Object.keys(ANSWERS) as Rudeness[];

/** After these a photo counts as no more. */
export const FINAL: readonly Rudeness[] = ['gone', 'missing', 'placeholder'];

/** Answers in a way that nobody asked for. */
export function beRude(kind: Rudeness, exchange: Exchange): void {
  ANSWERS[kind](exchange);
}
