import type { FhirWords } from '../../words/enFhir';
import type { CaseIssue } from '../caseIssue';
import type { LeftOut } from '../intake/findings';

/** Places are named this often; after that they are only counted. */
const MOST_PLACES = 20;
const MOST_PLACES_IN_NOTE = 3;

interface Counted {
  count: number;
  readonly places: string[];
}

/** What became of everything in a file: counted, and said once for each reason. */
export class Tally {
  private readonly reasons = new Map<string, Counted>();
  private readonly noted = new Map<string, Counted & { found: string; expected: string }>();

  constructor(private readonly words: FhirWords) {}

  /** Something that is not part of the findings. */
  leaveOut(place: string, reason: string): void {
    const counted = this.reasons.get(reason) ?? { count: 0, places: [] };
    this.reasons.set(reason, counted);
    countPlace(counted, place);
  }

  /** Something that was done or noticed on the way. */
  note(place: string, { found, expected }: Pick<CaseIssue, 'found' | 'expected'>): void {
    const key = JSON.stringify([found, expected]);
    const counted = this.noted.get(key) ?? { count: 0, places: [], found, expected };
    this.noted.set(key, counted);
    countPlace(counted, place);
  }

  /** The most frequent reason first. */
  get leftOut(): LeftOut[] {
    return [...this.reasons]
      .map(([reason, { count, places }]) => ({ reason, count, places }))
      .sort((a, b) => b.count - a.count);
  }

  get notes(): CaseIssue[] {
    return [...this.noted.values()].map(({ count, places, found, expected }) => ({
      severity: 'note',
      place: this.words.places(places.slice(0, MOST_PLACES_IN_NOTE), count),
      found,
      expected,
    }));
  }
}

function countPlace(counted: Counted, place: string): void {
  counted.count += 1;
  if (counted.places.length < MOST_PLACES && counted.places.at(-1) !== place) {
    counted.places.push(place);
  }
}
