import type { Words } from './en';

/** The words of a new version that waits, in English. */
const enOffline = {
  label: 'A new version',
  ready: 'A new version of Caseline is ready.',
  explain:
    'Using it loads the page again. The view stays as it is; of a case that is not kept or saved you are asked first.',
  use: 'Use it now',
  later: 'Later',
  using: 'Changing to the new version…',
};

export type OfflineWords = typeof enOffline;

declare module './features' {
  interface Features {
    readonly offline: OfflineWords;
  }
}

/** The catalogue of new versions in the language of a page. */
export function offlineWordsOf({ features }: Words): OfflineWords {
  return features?.offline ?? enOffline;
}
