import type { Words } from './en';

/** The words of the menu that says how the page looks, in English. */
const enDisplay = {
  label: 'How the page looks',
  language: 'Language',
  asBrowser: 'As the browser asks',
  theme: 'Colours',
  contrast: 'Contrast',
  motion: 'Movement',
  /** The choice that leaves it to the system, beside each of the choices below. */
  asSystem: 'As the system',
  light: 'Light',
  dark: 'Dark',
  more: 'More',
  less: 'Less',
  always: 'Prints and exports are always light.',
  kept: 'Your choice is kept in this browser only.',
  notKept:
    'This browser does not let the page keep anything, so your choice holds until you close it.',
};

export type DisplayWords = typeof enDisplay;

declare module './features' {
  interface Features {
    readonly display: DisplayWords;
  }
}

/** The catalogue of that menu in the language of a page. */
export function displayWordsOf({ features }: Words): DisplayWords {
  return features?.display ?? enDisplay;
}
