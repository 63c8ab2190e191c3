import type { BrowserContext } from '@playwright/test';

/**
 * Notes every address that the pages of a context, their workers and service workers ask for.
 * `blob:` and `data:` are left out: the browser answers them out of its own memory.
 */
export class RequestLog {
  readonly #urls: string[] = [];

  constructor(context: BrowserContext) {
    context.on('request', (request) => this.#note(request.url()));
    for (const page of context.pages()) {
      page.on('websocket', (socket) => this.#note(socket.url()));
    }
  }

  get urls(): readonly string[] {
    return this.#urls;
  }

  #note(url: string): void {
    if (!/^(blob|data):/.test(url)) this.#urls.push(url);
  }
}
