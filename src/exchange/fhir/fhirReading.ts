import type { TimeInFile } from '../caseFile';
import type { CaseIssue } from '../caseIssue';
import type { Findings } from '../intake/findings';

/** One resource of an NDJSON file with its line, counted from 1. */
export interface FhirLine {
  readonly line: number;
  readonly value: unknown;
}

/** A FHIR document: parsed JSON, or the lines of an NDJSON file. */
export type FhirInput =
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'ndjson';
      readonly lines: readonly FhirLine[];
      /** A located issue for each line that is no JSON. */
      readonly broken: readonly CaseIssue[];
    };

/** What only the author can know. */
export interface FhirChoice {
  /** The id of one of the patients that were asked about. */
  readonly patient?: string;
  /** True once the author chose to leave out dates outside 1800 to 2100. */
  readonly leavesOutFarDates?: boolean;
  /** True once the author chose to leave out the broken lines of an NDJSON file. */
  readonly skipsBrokenLines?: boolean;
}

/** A patient to choose: "patient 1, a woman of 61", never a name. */
export interface FhirPatientOption {
  readonly id: string;
  readonly label: string;
  /** Resources about this patient. */
  readonly count: number;
}

/** What a picker tells of a series beside the series itself. */
export interface FhirSeriesDetail {
  readonly id: string;
  /** All observations, those without a value included. */
  readonly count: number;
  readonly missing: number;
  readonly first: TimeInFile;
  readonly last: TimeInFile;
  /** The type of specimen as the file calls it: "Serum". */
  readonly specimen?: string;
  /** FHIR's category of observation: `laboratory`, `vital-signs`, `survey`. */
  readonly category?: string;
}

/** What a picker tells of an event beside the event itself. */
export interface FhirEventDetail {
  readonly id: string;
  /** `Procedure`, `Encounter`. */
  readonly resourceType: string;
  /** The resource's own status: `finished`, `completed`, `active`. */
  readonly status?: string;
  /** The class of an encounter or the category of a report, as coded: `EMER`, `LAB`. */
  readonly category?: string;
}

/** What FHIR tells beyond the parts of a case file. */
export interface FhirDetails {
  /** In the order of `findings.series`, the most useful first. */
  readonly series: readonly FhirSeriesDetail[];
  /** In the order of `findings.events`, which is that of time. */
  readonly events: readonly FhirEventDetail[];
  /**
   * Resources in the file. `findings.counts` counts results instead: each component of a panel by
   * itself, because one may be read and another left out.
   */
  readonly resources: number;
  /** Results and events outside 1800 to 2100 that are part of the findings. */
  readonly farDates: number;
  /** "A woman of 61" at the first result; absent where sex or birth date are not told. */
  readonly subject?: string;
}

/** What came of reading a FHIR document. */
export type FhirReading =
  | { readonly kind: 'refused'; readonly issues: readonly CaseIssue[] }
  | { readonly kind: 'askPatient'; readonly patients: readonly FhirPatientOption[] }
  | { readonly kind: 'read'; readonly findings: Findings; readonly details: FhirDetails };
