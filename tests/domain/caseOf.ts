import type { CaseRecord } from '../../src/domain/caseRecord';
import type { ClinicalEvent } from '../../src/domain/clinicalEvent';
import type { CasePeriod, CaseTime } from '../../src/domain/caseTime';

/** A case of events, without values, whatever the test needs replaced. */
export function caseOf(
  events: readonly ClinicalEvent[],
  parts: Partial<CaseRecord> = {},
): CaseRecord {
  return {
    id: 'specimen',
    title: 'A specimen',
    series: [],
    events,
    words: [],
    presets: [],
    source: { citation: 'Made for a test' },
    ...parts,
  };
}

/** An event with a moment or a period. */
export function eventOf(id: string, when: CaseTime | CasePeriod): ClinicalEvent {
  const timed = 'clock' in when ? { time: when } : { period: when };
  return { id, kind: 'procedure', title: id, basis: 'reported', ...timed };
}
