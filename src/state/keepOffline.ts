import { trustOwnAddress } from '../exchange/trustOwnAddress';
import { holdVersion } from './holdVersion';

/** A deployment in the middle of a lesson is found within the hour, not within the day. */
const CHECK_AFTER = 3_600_000;

/**
 * Registers the service worker, which keeps every file of the site, and watches for a version that
 * waits. Nothing happens where the browser has none or forbids it: the site works from the network.
 *
 * @param ask called once a newer version waits, with what changes to it; never by itself
 */
export async function keepOffline(ask: (use: () => void) => void): Promise<void> {
  // Absent in an insecure context, whatever TypeScript holds.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  holdVersion();
  const registration = await register(serviceWorker);
  if (!registration) return;
  let hasAsked = false;
  let isAgreed = false;
  const askOnce = () => {
    if (hasAsked) return;
    hasAsked = true;
    ask(() => {
      isAgreed = true;
      const { waiting } = registration;
      // Without one another tab has agreed already; this one runs on until it is loaded again.
      if (waiting) waiting.postMessage('caseline:use');
      else window.location.reload();
    });
  };
  let hadController = serviceWorker.controller !== null;
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && hadController) askOnce();
    });
  };
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAgreed) window.location.reload();
    // The first worker of a first visit changes nothing; one that another tab agreed to does.
    else if (hadController) askOnce();
    hadController = true;
  });
  if (registration.waiting && hadController) askOnce();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  void serviceWorker.ready.then(({ active }) => active?.postMessage('caseline:started'));
  checkNowAndThen(registration);
}

async function register(container: ServiceWorkerContainer) {
  try {
    const address = trustOwnAddress(new URL('service-worker.js', document.baseURI).href);
    return (await container.register(address, { updateViaCache: 'none' })) as
      ServiceWorkerRegistration | undefined;
  } catch {
    return undefined;
  }
}

function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < CHECK_AFTER) return;
    last = Date.now();
    // Without a network there is no newer version to be had.
    registration.update().catch(() => undefined);
  });
}
