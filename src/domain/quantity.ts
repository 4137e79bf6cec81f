export const COMPARATORS = ['<', '<=', '>', '>='] as const;

/** As in FHIR: the true value lies below, at or below, above, at or above the printed one. */
export type Comparator = (typeof COMPARATORS)[number];

/** A reference range with its source; one bound is a bound, and none at all is no range. */
export interface ReferenceRange {
  readonly low?: number;
  readonly high?: number;
  readonly source?: string;
  /** Absent means stated by the source; `assumed` that the case borrows it from elsewhere. */
  readonly assumed: boolean;
}
