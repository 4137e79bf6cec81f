import { countOf } from './countOf';
import type { Words } from './en';

/** The words that a figure carries when it leaves the page. */
export const enExportFigure = {
  keyTitle: 'Events',
  /** A day in the key that is made up for teaching. */
  simulatedWhen: (when: string) => `${when}, simulated`,
  keyMore: (count: number) =>
    count === 1 ? 'and 1 more event, in the figure' : `and ${count} more events, in the figure`,
  /** "Serum phosphorus: assumed range (WS/T 404.6), 0.85 to 1.51 mmol/L." */
  range: (series: string, label: string, bounds: string) => `${series}: ${label}, ${bounds}.`,
  noRange: (series: string) => `${series}: no reference range given.`,
  source: (citation: string) => `Source: ${citation}`,
  doi: (doi: string) => `doi:${doi}`,
  licence: (licence: string) => `Licence: ${licence}`,
  version: (caseId: string, version: string) => `Case ${caseId}, content ${version}`,
  address: (address: string) => address,
  /** What is not as it was in the file that was opened; an edit may mend it or not. */
  edited: (values: number, events: number) =>
    `Edited in Caseline: ${[
      ...(values > 0 ? [countOf(values, 'value', 'values')] : []),
      ...(events > 0 ? [countOf(events, 'event', 'events')] : []),
    ].join(' and ')}.`,
};

export type ExportFigureWords = typeof enExportFigure;

declare module './features' {
  interface Features {
    readonly exportFigure: ExportFigureWords;
  }
}

/** The catalogue of exported figures in the language of a page. */
export function exportFigureWordsOf({ features }: Words): ExportFigureWords {
  return features?.exportFigure ?? enExportFigure;
}
