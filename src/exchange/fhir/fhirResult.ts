import type { Interpretation } from '../../domain/interpretation';
import type { ChosenRange } from './chooseRange';
import type { Concept } from './readConcept';
import type { FhirTime } from './readFhirTime';
import type { Amount } from './readQuantity';

/** The type of specimen a result was measured in. */
export interface FhirSpecimen {
  readonly identity: string;
  readonly name: string;
}

/** One result of an Observation or of one of its components: a value, or a reason for none. */
export interface FhirResult {
  readonly place: string;
  readonly concept: Concept;
  readonly name: string;
  /** What is measured, apart from unit and specimen. */
  readonly identity: string;
  readonly specimen?: FhirSpecimen;
  readonly category?: string;
  readonly time: FhirTime;
  readonly amount: Amount;
  /** Why there is no value, in the file's words. */
  readonly missing?: string;
  readonly interpretation?: Interpretation;
  readonly chosenRange: ChosenRange;
  readonly note?: string;
}

/** A result that is left out, and why. */
export interface LeftOutResult {
  readonly leftOut: string;
}
