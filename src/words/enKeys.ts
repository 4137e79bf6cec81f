import type { Words } from './en';

/** The list of keys and gestures in English. */
const enKeys = {
  title: 'Keys',
  close: 'Close',
  rows: [
    ['← →', 'previous or next value or event'],
    ['Home End', 'first or last'],
    ['↑ ↓', 'next series, or the events'],
    ['Page up, Page down', 'move by a window; in a lesson, a part back or on'],
    ['Enter', 'pin what is pointed at, or let it go'],
    ['Escape', 'close, let go, stop pointing'],
    ['+ −', 'closer, wider'],
    ['0', 'the whole course'],
    ['?', 'this list'],
  ] as readonly (readonly [string, string])[],
  pointer: [
    ['Drag', 'choose a window'],
    ['Double click', 'the whole course'],
    ['Ctrl or ⌘ and wheel', 'closer, wider'],
    ['One finger', 'read values; two fingers zoom'],
  ] as readonly (readonly [string, string])[],
  pointerTitle: 'Mouse and touch',
};

export type KeysWords = typeof enKeys;

declare module './features' {
  interface Features {
    readonly keys: KeysWords;
  }
}

/** The list of keys in the language of a page. */
export function keysWordsOf({ features }: Words): KeysWords {
  return features?.keys ?? enKeys;
}
