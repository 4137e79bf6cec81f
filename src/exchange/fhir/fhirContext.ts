import type { FhirWords } from '../../words/enFhir';
import type { Subject } from './readSubject';
import type { ReferenceIndex } from './referenceIndex';
import type { Tally } from './tally';

/** What reading one resource needs of the document it stands in. */
export interface FhirContext {
  readonly words: FhirWords;
  readonly references: ReferenceIndex;
  readonly subject: Subject;
  readonly tally: Tally;
}
