import type { Words } from './en';

/** The words of the table of all values and events, in English. */
const enDataTable = {
  caption: (title: string) => `All values and events: ${title}.`,
  captioned: (caption: string, disclaimer: string) => `${caption} ${disclaimer}`,
  day: 'Day',
  date: 'Date',
  what: 'Value or event',
  finding: 'Finding',
  status: 'Against its range',
  basis: 'Basis',
  noted: (value: string, note: string) => `${value}. ${note}`,
  bases: (finding: string, times: readonly string[]) => {
    const time = times.join(', ');
    return finding === time ? finding : `${finding}; day ${time}`;
  },
  withEdit: (basis: string, edit: string) => `${basis}; ${edit}`,
};

export type DataTableWords = typeof enDataTable;

declare module './features' {
  interface Features {
    readonly dataTable: DataTableWords;
  }
}

/** The catalogue of the table in the language of a page. */
export function dataTableWordsOf({ features }: Words): DataTableWords {
  return features?.dataTable ?? enDataTable;
}
