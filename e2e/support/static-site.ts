import { readFile, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/** What a test does to an answer; undefined leaves it alone. */
export type Fault =
  | { readonly status: number }
  /** The connection breaks when so many bytes of the body have gone. */
  | { readonly breakAfter: number }
  /** The answer waits for this, then goes on. */
  | { readonly until: Promise<void> };

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html; charset=utf-8', '.css': 'text/css' },
  ...{ '.js': 'text/javascript', '.json': 'application/json' },
  ...{ '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml' },
  ...{ '.wasm': 'application/wasm', '.png': 'image/png' },
  ...{ '.jpg': 'image/jpeg', '.webp': 'image/webp' },
};

/**
 * A plain static host on an origin of its own, which serves the built page below a path, knows
 * ranges, sends no header that it need not, and misbehaves on demand.
 */
export class StaticSite {
  /** Files in place of, or beside, those of the build; `null` hides one. */
  readonly files = new Map<string, Uint8Array | null>();
  /** Every request, as "METHOD path" with the path below the base. */
  readonly log: string[] = [];
  fault: (path: string) => Fault | undefined = () => undefined;
  headers: Readonly<Record<string, string>> = {};
  folder = join(root, 'dist');
  /** Whether the host has vanished: requests under way and new ones break and are not heard. */
  #isDown = false;
  readonly #base: string;
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response).catch(() => response.destroy());
  });

  constructor(base = '/tools/which-country/') {
    this.#base = base;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) =>
      this.#server.listen(0, 'localhost', resolve),
    );
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /**
   * Holds back the files whose path has a part like this.
   *
   * @returns a function that lets them through.
   */
  holdBack(part: string | RegExp): () => void {
    let open!: () => void;
    const until = new Promise<void>((resolve) => (open = resolve));
    this.fault = (path) => (path.search(part) >= 0 ? { until } : undefined);
    return open;
  }

  goDown(): void {
    this.#isDown = true;
    this.#server.closeAllConnections();
  }

  comeBack(): void {
    this.#isDown = false;
  }

  /** The page's address. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://localhost:${port}${this.#base}`;
  }

  /** Requests for weights so far, card and model.json included. */
  get weightRequests(): string[] {
    return this.log.filter((line) => line.includes(' models/'));
  }

  /** Puts a model's files under `models/`, in place of those that were there. */
  publish(name: string, files: ReadonlyMap<string, Uint8Array>): void {
    for (const path of [...this.files.keys()])
      if (path.startsWith(`models/${name}/`)) this.files.set(path, null);
    for (const [path, bytes] of files)
      this.files.set(`models/${name}/${path}`, bytes);
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (this.#isDown) return void request.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).slice(this.#base.length);
    this.log.push(`${request.method} ${path}`);
    const fault = this.fault(path);
    if (fault && 'until' in fault) await fault.until;
    if (fault && 'status' in fault) return end(response, fault.status);
    const whole = pathname.startsWith(this.#base)
      ? await this.#read(path || 'index.html')
      : undefined;
    if (!whole) return end(response, 404);
    const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
    const from = Number(range?.[1] ?? 0);
    const isPart = from > 0 && from < whole.length;
    const body = isPart ? whole.subarray(from) : whole;
    const type = TYPES[extname(path || 'index.html')];
    response.writeHead(isPart ? 206 : 200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'accept-ranges': 'bytes',
      'cache-control': 'no-cache',
      ...(isPart && {
        'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}`,
      }),
      ...this.headers,
    });
    if (!fault || !('breakAfter' in fault)) return void response.end(body);
    const some = body.subarray(0, fault.breakAfter);
    // Time for the bytes to arrive before the connection goes.
    response.write(some, () => setTimeout(() => response.destroy(), 200));
  }

  async #read(path: string): Promise<Uint8Array | undefined> {
    const given = this.files.get(path);
    if (given !== undefined) return given ?? undefined;
    const file = join(this.folder, normalize(path));
    const found = await stat(file).catch(() => undefined);
    return found?.isFile() ? readFile(file) : undefined;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(String(status));
}
