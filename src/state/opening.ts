import type { CaseForm } from '../exchange/intake/caseForm';
import type { OfferedEncoding } from '../exchange/intake/decodeBytes';
import type { FindingsSummary } from '../exchange/intake/findingsSummary';
import type { Session, SessionAnswer, TableView } from '../exchange/intake/session';
import type { FhirChoice } from '../exchange/fhir/fhirReading';
import type { Delimiter, TableMapping } from '../exchange/table/tableMapping';
import type { OpenedTable } from '../exchange/table/tableReading';
import type { Store } from './createStore';

export interface TableStepState {
  readonly kind: 'table';
  readonly table: OpenedTable;
  readonly mapping: TableMapping;
  readonly view: TableView;
  /** The mapping is that of the last table of this shape. */
  readonly wasKept: boolean;
  /** Its events are added to the findings of another table. */
  readonly isAdded: boolean;
}

export type FindingsStepState = Extract<SessionAnswer, { kind: 'findings' }>;

/** Where the opening of a case stands. */
export type OpeningStep =
  | { readonly kind: 'ways' }
  | {
      readonly kind: 'reading';
      readonly part: number;
      /** The case is being made of what was read. */
      readonly isMaking: boolean;
    }
  | Extract<SessionAnswer, { kind: 'refused' | 'encoding' | 'patients' }>
  | TableStepState
  | FindingsStepState;

export interface OpeningState {
  readonly step: OpeningStep;
  /** What is being opened, as it is called on the page. */
  readonly name: string;
}

export interface KeptForm {
  readonly form: CaseForm;
  readonly summary: FindingsSummary;
}

/** The steps from a file or a text to a case on the page, outside React. */
export interface Opening {
  readonly store: Store<OpeningState>;
  /** What was filled in so far, for the form to come back to; nothing for a new input. */
  readonly readKeptForm: () => KeptForm | undefined;
  readonly keepForm: (kept: KeptForm) => void;
  readonly open: (input: File | string, encoding?: OfferedEncoding) => void;
  readonly chooseEncoding: (encoding: OfferedEncoding) => void;
  readonly partTable: (delimiter: Delimiter) => void;
  readonly readTable: (mapping: TableMapping) => void;
  readonly acceptTable: () => void;
  readonly readResources: (choice: FhirChoice) => void;
  readonly addEventTable: (file: File) => void;
  readonly proposePresets: Session['proposePresets'];
  readonly makeCase: (form: CaseForm) => void;
  readonly goBack: () => void;
  readonly stop: () => void;
}
