import { type CaseTime, compareSpans } from '../../domain/caseTime';
import type { FhirWords } from '../../words/enFhir';
import type { EventInFile } from '../caseFile';
import type { FhirEvent, FhirWhen } from './fhirEvent';
import type { FhirEventDetail } from './fhirReading';
import { IdWriter } from '../intake/idWriter';

/** An event as a case file has it, and what a picker tells of it. */
export interface WrittenEvent {
  readonly event: EventInFile;
  readonly detail: FhirEventDetail;
}

/** Events in order of time, each under an id of its title. */
export function writeEvents(events: readonly FhirEvent[], words: FhirWords): WrittenEvent[] {
  const ids = new IdWriter();
  return [...events]
    .sort((a, b) => compareSpans(boundOf(a.when), boundOf(b.when)))
    .map((one) => {
      const id = ids.write(one.kind, one.title);
      const summary = words.joinNotes(factsBeside(one));
      return {
        event: {
          id,
          kind: one.kind,
          title: one.title,
          ...writeWhen(one.when),
          ...(summary === '' ? {} : { summary }),
          ...(one.details ? { details: one.details } : {}),
          basis: 'reported',
        },
        detail: {
          id,
          resourceType: one.resourceType,
          ...(one.status ? { status: one.status } : {}),
          ...(one.category ? { category: one.category } : {}),
        },
      };
    });
}

/** Each fact once, and none that the title says already. */
function factsBeside({ title, summary }: FhirEvent): string[] {
  return [...new Set(summary)].filter((fact) => fact !== title);
}

function writeWhen(when: FhirWhen): Pick<EventInFile, 'time' | 'period'> {
  if ('time' in when) return { time: when.time.inFile };
  const { start, end } = when.period;
  return {
    period: {
      ...(start ? { start: start.inFile } : {}),
      ...(end ? { end: end.inFile } : {}),
    },
  };
}

function boundOf(when: FhirWhen): Pick<CaseTime, 'start' | 'end'> {
  if ('time' in when) return when.time.time;
  const { start, end } = when.period;
  return start?.time ?? end?.time ?? { start: 0, end: 0 };
}
