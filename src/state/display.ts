import { createStore } from './createStore';

/** How the reader wants the page; what is absent is as the system has it. */
export interface Display {
  readonly theme?: string;
  readonly contrast?: string;
  readonly motion?: string;
  /** A tag of a language. */
  readonly language?: string;
}

/** Where the choice is kept in this browser, written like a query: that can be read from any text. */
export const DISPLAY_KEY = 'caseline-display';

export const display = createStore<Display>(readKept());

/** What a page is asked for beside a choice: what to ask the system, and what its yes means. */
const ASKED = [
  ['theme', 'color-scheme:dark', ''],
  ['contrast', 'contrast:more', 'more'],
  ['motion', 'reduced-motion:reduce', 'less'],
] as const;

/**
 * Writes the choice on the page. A style sheet then asks for `data-theme` (empty: the system's, by
 * `color-scheme`), `data-contrast="more"` and `data-motion="less"`, which the system turns on as
 * well, so that no rule stands there twice.
 */
export function writeDisplay(): void {
  for (const [name, query, yes] of ASKED) {
    document.documentElement.dataset[name] =
      display.read()[name] ?? (matchMedia(`(prefers-${query})`).matches ? yes : '');
  }
}

/**
 * Keeps the page as it is chosen, whenever the choice or the system changes. The bars of a phone
 * take the colour of the page.
 */
export function applyDisplay(): void {
  const write = () => {
    writeDisplay();
    const { backgroundColor } = getComputedStyle(document.documentElement);
    for (const meta of document.getElementsByName('theme-color')) {
      meta.setAttribute('content', backgroundColor);
    }
  };
  for (const [, query] of ASKED) matchMedia(`(prefers-${query})`).onchange = write;
  display.subscribe(write);
  write();
}

/** Storage can be forbidden; then the system decides. */
function readKept(): Display {
  try {
    return Object.fromEntries(new URLSearchParams(localStorage.getItem(DISPLAY_KEY) ?? ''));
  } catch {
    return {};
  }
}
