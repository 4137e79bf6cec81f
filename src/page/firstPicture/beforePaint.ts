import { display, writeDisplay } from '../../state/display';
import { parseUrlParameters } from '../../state/urlParameters';
import { matchLanguage } from '../../words/matchLanguage';

/**
 * A script of its own within the page's head, run before anything is painted: the colours that the
 * reader chose, and whether the picture of the default case that the build has drawn is what the
 * address and the reader ask for. The app itself begins once the picture is painted, because it
 * would hold it back by as long as it takes to draw.
 */
declare const CASELINE_LANGUAGES: readonly string[];
/** What the default view fetches, from the page's folder. */
declare const CASELINE_DATA: readonly string[];

/** Where a browser tells of no paint, in ms. */
const LONGEST_WAIT = 1000;

writeDisplay();
const root = document.documentElement;
const isWanted =
  Object.keys(parseUrlParameters(location.search)).length === 0 &&
  !location.hash.startsWith('#case=') &&
  matchLanguage(CASELINE_LANGUAGES, display.read().language, navigator.languages) === 'en';

// The picture is not read yet; a rule of the style sheet hides it until it is taken out.
if (!isWanted) root.dataset.picture = 'none';

document.addEventListener('DOMContentLoaded', () => {
  const picture = document.getElementById('first-picture');
  const entry = document.querySelector<HTMLLinkElement>('link[data-entry]')?.href ?? '';
  const begin = () => import(/* @vite-ignore */ entry);
  if (!isWanted || !picture) {
    picture?.remove();
    delete root.dataset.picture;
    void begin();
    return;
  }
  const setAside = (isAside: boolean) => {
    picture.inert = isAside;
    picture.ariaHidden = isAside ? 'true' : null;
  };
  const beginBehind = () => {
    setAside(true);
    for (const path of CASELINE_DATA) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: path });
      document.head.append(link);
    }
    begin().catch((error: unknown) => {
      // There will be no other page: the picture can be read like one.
      setAside(false);
      throw error;
    });
  };
  // Until the picture is on the screen: to be laid out is not enough, it is drawn by other threads,
  // which the app would hold up. A page in the background paints nothing, and need not wait.
  let hasBegun = false;
  const beginOnce = () => {
    if (hasBegun) return;
    hasBegun = true;
    beginBehind();
  };
  if (document.hidden) {
    beginOnce();
    return;
  }
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) beginOnce();
  }).observe({ type: 'paint', buffered: true });
  setTimeout(beginOnce, LONGEST_WAIT);
});
