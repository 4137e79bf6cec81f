import type { EventKind } from '../../domain/clinicalEvent';

/**
 * What a column of a table holds. `date` takes a date with or without a time of day, `clock` a time
 * of day that stands in a column of its own, `day` a number of days from day 0. `values` is the
 * column of one analyte in a wide table. `event` is what happened, in a table of events or on the
 * rows that tell one.
 */
export const COLUMN_ROLES = [
  'ignored',
  'date',
  'clock',
  'day',
  'until',
  'analyte',
  'code',
  'value',
  'values',
  'comparator',
  'unit',
  'low',
  'high',
  'range',
  'flag',
  'status',
  'basis',
  'readingError',
  'missing',
  'comment',
  'subject',
  'event',
  'kind',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const DATE_ORDERS = ['YMD', 'DMY', 'MDY'] as const;

/** The order of the parts of a date such as 03/04/2020. */
export type DateOrder = (typeof DATE_ORDERS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** How a table is to be read: guessed from its content first, changed and confirmed by its author. */
export interface TableMapping {
  readonly delimiter: Delimiter;
  /** False where the first row is data already. */
  readonly hasHeader: boolean;
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
  /** Absent where the dates can be read two ways and the author was not asked yet. */
  readonly dateOrder?: DateOrder;
  /** Absent where numbers can be read two ways ("1,234"). */
  readonly decimal?: '.' | ',';
  /** Whose rows are read; needed where the table names several subjects. */
  readonly subject?: string;
  /** The unit of rows without one, by analyte; rows of an analyte that is not here are left out. */
  readonly missingUnits: Readonly<Record<string, string>>;
  /** The kind of events that tell none. */
  readonly eventKind: EventKind;
  /** True once the author confirmed that rows which cannot be read as rows are left out. */
  readonly skipsBrokenRows: boolean;
  /** True once the author chose to leave out dates outside 1800 to 2100. */
  readonly leavesOutFarDates: boolean;
}
