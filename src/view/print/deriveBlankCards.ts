import type { CaseRecord } from '../../domain/caseRecord';
import type { CaseTime } from '../../domain/caseTime';
import type { ClinicalEvent } from '../../domain/clinicalEvent';
import type { TimeAxis } from '../../domain/timeAxis';
import type { Words } from '../../words/en';
import { type CardGroup, deriveCards } from '../deriveCards';

/**
 * The events of a handout by number, title and time. Summaries, details and the source's own words
 * for a time may tell the course, and what other patients showed is the answer itself: all of them
 * are left out before anything is derived. The numbers stay those of the pins.
 */
export function deriveBlankCards(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  mode: 'days' | 'dates',
  words: Words,
): CardGroup[] {
  const events = caseRecord.events.map(withoutTelling);
  const groups = deriveCards({ ...caseRecord, events }, axis, mode, words);
  return groups.filter(({ group }) => group !== 'evidence');
}

function withoutTelling(event: ClinicalEvent): ClinicalEvent {
  const { id, kind, title, basis, time, period } = event;
  return {
    id,
    kind,
    title,
    basis,
    ...(time ? { time: withoutText(time) } : {}),
    ...(period
      ? {
          period: {
            ...(period.start ? { start: withoutText(period.start) } : {}),
            ...(period.end ? { end: withoutText(period.end) } : {}),
          },
        }
      : {}),
  };
}

function withoutText({ text: _, alternatives, bounds, ...time }: CaseTime): CaseTime {
  const { after, before } = bounds ?? {};
  return {
    ...time,
    ...(alternatives
      ? { alternatives: [withoutText(alternatives[0]), withoutText(alternatives[1])] as const }
      : {}),
    ...(bounds
      ? {
          bounds: {
            ...(after ? { after: withoutText(after) } : {}),
            ...(before ? { before: withoutText(before) } : {}),
          },
        }
      : {}),
  };
}
