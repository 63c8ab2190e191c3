import { clientsClaim } from 'workbox-core';
import {
  addPlugins,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerFromPrevious, keepPrevious } from './previous.ts';
import { isForeign, refuse } from './stay-here.ts';
import { SHARE_PATH } from '../shared/pwa/handover.ts';
import { takeShared } from './take-shared.ts';
import { withHeaders } from './with-headers.ts';

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

addPlugins([{ handlerWillRespond: ({ response }) => withHeaders(response) }]);
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
