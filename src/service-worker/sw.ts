import { clientsClaim } from 'workbox-core';
import {
  addPlugins,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { HEADERS } from './policy.ts';
import { answerFromPrevious, keepPrevious } from './previous.ts';
import { isForeign, refuse } from './stay-here.ts';
import { SHARE_PATH } from '../shared/pwa/handover.ts';
import { takeShared } from './take-shared.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

const scope = new URL(self.registration.scope);

// Listeners run in the order in which they are added: first of all, nothing leaves this site.
self.addEventListener('fetch', (event) => {
  if (isForeign(event.request.url, scope)) event.respondWith(refuse());
});
// Tabs that run the version before may still want a file of it.
self.addEventListener('install', (event) => event.waitUntil(keepPrevious()));
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void self.skipWaiting();
});

addPlugins([
  {
    // Static hosts without headers of their own get the policy this way, for workers, too.
    async handlerWillRespond({ response }) {
      const headers = new Headers(response.headers);
      const policy = 'Content-Security-Policy';
      headers.set(policy, HEADERS[policy]!);
      const { status, statusText } = response;
      // A stream that nobody reads to its end would keep this worker busy, and a new one waiting.
      const body = await response.blob();
      return new Response(body, { status, statusText, headers });
    },
  },
]);
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [new RegExp(`^${escape(scope.pathname)}(index\\.html)?(\\?|$)`)],
  }),
);
registerRoute(
  ({ url }) => url.pathname === scope.pathname + SHARE_PATH,
  ({ request }) => takeShared(request, scope),
  'POST',
);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${scope.pathname}assets/`),
  ({ request }) => answerFromPrevious(request),
);
clientsClaim();

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
