import { vi } from 'vitest';

export const MODEL_URL = 'https://example.test/models/narrow/';

export type Served =
  | Uint8Array<ArrayBuffer>
  | ((request: { readonly headers: Headers }) => Response);

/**
 * Answers `fetch` from a map of files, like a static host.
 *
 * @returns a list that grows with the paths that are fetched.
 */
export function serve(files: ReadonlyMap<string, Served>): string[] {
  const asked: string[] = [];
  vi.stubGlobal(
    'fetch',
    async (
      url: URL,
      { signal, headers }: { signal: AbortSignal; headers?: HeadersInit },
    ) => {
      signal.throwIfAborted();
      const path = url.href.replace(MODEL_URL, '');
      asked.push(path);
      const file = files.get(path);
      if (typeof file === 'function')
        return file({ headers: new Headers(headers) });
      if (!file) return new Response('not found', { status: 404 });
      return new Response(inPieces(file, signal));
    },
  );
  return asked;
}

/** A body that comes in several pieces, one for each turn of the event loop. */
function inPieces(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal) {
  const size = Math.ceil(bytes.length / 3);
  let at = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) return controller.error(signal.reason);
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}
