import type { EventInFile } from '../caseFile';
import type { CaseIssue } from '../caseIssue';
import type { CaseText } from '../caseText';
import type { FhirChoice, FhirPatientOption } from '../fhir/fhirReading';
import type { LoadedCase } from '../loadedCase';
import type { Delimiter, TableMapping } from '../table/tableMapping';
import type { OpenedTable, TableReading, TellProgress } from '../table/tableReading';
import type { CaseForm } from './caseForm';
import type { EncodingChoice, OfferedEncoding } from './decodeBytes';
import type { FindingsSummary } from './findingsSummary';

/** How a table reads by a mapping, without its thousands of results. */
export interface TableView extends Omit<TableReading, 'findings'> {
  readonly summary: Pick<FindingsSummary, 'counts' | 'leftOut' | 'notes'>;
}

/** What became of something that was opened, or what its author is asked next. */
export type SessionAnswer =
  | { readonly kind: 'case'; readonly loaded: LoadedCase }
  | { readonly kind: 'link'; readonly fragment: string }
  | {
      readonly kind: 'refused';
      readonly issues: readonly CaseIssue[];
      /** True where the rest can be read without the lines that are named. */
      readonly canSkipLines?: boolean;
    }
  | { readonly kind: 'encoding'; readonly choices: readonly EncodingChoice[] }
  | { readonly kind: 'table'; readonly table: OpenedTable; readonly view: TableView }
  | { readonly kind: 'patients'; readonly patients: readonly FhirPatientOption[] }
  | {
      readonly kind: 'findings';
      readonly summary: FindingsSummary;
      /** "a woman of 61", where the source tells it. */
      readonly subject?: string;
      /** Results and events outside 1800 to 2100, which can be left out. */
      readonly farDates?: number;
    };

/** What became of a long case that was read before. */
export type ReopenedCase =
  Extract<SessionAnswer, { kind: 'case' | 'refused' }> | { readonly kind: 'damaged' };

export interface OpenOptions {
  readonly name: string;
  /** Puts a case into the language of the page, where its file has that. */
  readonly translates?: boolean;
  /** As the author chose it; absent until asked. */
  readonly encoding?: OfferedEncoding;
}

/**
 * The reading of one file or text, step by step. It holds what was read, so that only answers cross
 * to the page; it runs in a worker, and on the page's thread where there is none.
 */
export interface Session {
  readonly open: (
    input: Blob | string,
    options: OpenOptions,
    tell: TellProgress,
  ) => Promise<SessionAnswer>;
  /** Opens the table anew, its columns parted as the author says. */
  readonly partTable: (delimiter: Delimiter, tell: TellProgress) => Promise<SessionAnswer>;
  readonly readTable: (mapping: TableMapping, tell: TellProgress) => Promise<TableView>;
  readonly readResources: (choice: FhirChoice) => Promise<SessionAnswer>;
  readonly summarise: () => Promise<FindingsSummary>;
  /** The events of this session, for another one to add. */
  readonly events: () => Promise<readonly EventInFile[]>;
  readonly addEvents: (events: readonly EventInFile[]) => Promise<FindingsSummary>;
  readonly proposePresets: (
    form: CaseForm,
  ) => Promise<readonly { readonly id: string; readonly title: string }[]>;
  readonly make: (form: CaseForm, tell?: TellProgress) => Promise<SessionAnswer>;
  readonly reopen: (text: CaseText, translates: boolean) => Promise<ReopenedCase>;
}

export type SessionMethod = keyof Session;
