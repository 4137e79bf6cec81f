import { answerRequest } from './answerRequest';
import { dropVersions } from './dropVersions';
import { keepVersion } from './keepVersion';
import type { OfflineFiles } from './offlineFiles';
import type { WorkerScope } from './workerScope';

/**
 * Keeps the whole site in the browser after the first visit. By hand, because the libraries for it
 * keep one cache and empty it of what a new version does not have: a tab that runs the old one
 * would lose the parts it has not loaded yet.
 */
declare const CASELINE_OFFLINE: OfflineFiles;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepVersion(CASELINE_OFFLINE, scope));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const answer = answerRequest(event.request, CASELINE_OFFLINE, scope);
  if (answer) event.respondWith(answer);
});

worker.addEventListener('message', (event) => {
  // A reader agreed to this version, which has waited until now.
  if (event.data === 'caseline:use') event.waitUntil(worker.skipWaiting());
  // A page has started. While another version is on its way its cache is not ours to judge.
  if (event.data === 'caseline:started') {
    const { installing, waiting } = worker.registration;
    if (!installing && !waiting) event.waitUntil(dropVersions(CASELINE_OFFLINE, scope));
  }
});
