import { keepOffline } from '../../state/keepOffline';

/**
 * Keeps the site in the browser, and asks before a newer version takes over. To be called once the
 * first view stands: what is fetched for it must not hold that up.
 */
export function startOffline(): void {
  void keepOffline((use) => {
    void import('./showUpdateBar').then(({ showUpdateBar }) => showUpdateBar(use));
  });
}
