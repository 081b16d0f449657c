import { clientsClaim } from 'workbox-core';
import {
  addRoute,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerPage } from './answer-page.ts';
import { askEveryTab } from './ask-every-tab.ts';
import { onScreenMessage } from './on-screen-message.ts';
import { sharePath, takeShared } from './take-shared.ts';

/**
 * The worker keeps the app itself on the phone: shell, every lazy page, typeface, course. It
 * never touches what people write and never keeps an answer from the API: those would be
 * another person's on a shared phone. The one screen it answers with is bound to its person in the
 * transaction that keeps it (`data/local/kept-screen.ts`).
 */
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

/** What the server answers itself; everything else is a page of the app. */
const servers = [/^\/(rest|auth|storage|functions|demo)(\/|$)/, /^\/config\.json$/];

precache([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();
const shell = createHandlerBoundToURL('/index.html');
registerRoute(
  new NavigationRoute((asked) => answerPage(asked.url, shell(asked)), { denylist: servers }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === sharePath,
  ({ request }) => takeShared(request),
  'POST',
);
// After the pages: the store's own rule answers "/" with index.html as it is.
addRoute();
// The very first visit is ready for flight mode, without a reload.
clientsClaim();

/** A new version waits here until a tab asks; it takes over only if no tab holds unsaved text. */
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message: unknown = event.data;
  if (typeof message !== 'object' || message === null || !('type' in message)) return;
  const done = onScreenMessage(message);
  if (done) event.waitUntil(done);
  if (message.type !== 'SKIP_WAITING') return;
  const [answer] = event.ports;
  event.waitUntil(
    takeOver().then((taken) => {
      answer?.postMessage({ taken }, []);
    }),
  );
});

async function takeOver(): Promise<boolean> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!(await askEveryTab(tabs))) return false;
  await self.skipWaiting();
  return true;
}
