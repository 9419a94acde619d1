/** Registers the service worker, and hands it what was loaded before it came, so that a single visit suffices. */
async function keepForOffline(): Promise<void> {
  const isFirstVisit = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register('/sw.js');
  if (!isFirstVisit) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
  const ours = loaded.filter((address) => new URL(address).origin === location.origin);
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...ours] } });
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => void keepForOffline(), { once: true });
}
