import type { Words } from './en';

/** The words of the picker of series and of a window over many values, in English. */
const enPanels = {
  button: (shown: number, all: number) => `Series shown: ${shown} of ${all}`,
  label: 'Series shown',
  values: (count: string) => `${count} values`,
  hint: (most: number) =>
    `The figure holds ${most} series at once. To see another, take one of these out first.`,
  last: 'The figure needs one series at least, so this one stays.',
  broughtIn: (name: string) => `${name} is shown because one of its values is in use.`,
  insteadOf: (name: string, other: string) =>
    `${name} is shown because one of its values is in use; ${other} makes room for it.`,
  window: (parts: readonly string[]) => `${parts.join('; ')}.`,
  none: (name: string) => `${name}, no values in this window`,
  few: (name: string, count: string) => `${name}, ${count} values`,
};

export type PanelsWords = typeof enPanels;

declare module './features' {
  interface Features {
    readonly panels: PanelsWords;
  }
}

/** The catalogue of the picker in the language of a page. */
export function panelsWordsOf({ features }: Words): PanelsWords {
  return features?.panels ?? enPanels;
}
