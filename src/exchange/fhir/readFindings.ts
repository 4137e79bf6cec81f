import { type CaseTime, compareSpans } from '../../domain/caseTime';
import type { TimeInFile } from '../caseFile';
import type { FhirContext } from './fhirContext';
import type { FhirEvent, FhirWhen } from './fhirEvent';
import type { FhirChoice } from './fhirReading';
import type { FhirResource } from './fhirResource';
import type { FhirResult, LeftOutResult } from './fhirResult';
import { isFarTime } from '../farDates';
import { readEvent } from './readEvent';
import { readObservation } from './readObservation';

/** The results and events of one patient's resources, in the order of the file. */
export interface ReadFindings {
  readonly results: readonly FhirResult[];
  readonly events: readonly FhirEvent[];
  /** Results and events, those left out included. */
  readonly total: number;
  readonly farDates: number;
  readonly firstResult?: CaseTime;
}

/** Reads resources one after the other; what is left out goes to the tally. */
export function readFindings(
  resources: readonly FhirResource[],
  context: FhirContext,
  choice: FhirChoice,
): ReadFindings {
  const { tally, words } = context;
  const results: FhirResult[] = [];
  const events: FhirEvent[] = [];
  let [total, farDates] = [0, 0];
  const keep = <T extends object>(
    one: T | LeftOutResult,
    { place }: FhirResource,
    list: T[],
    isFarOf: (kept: T) => boolean,
  ) => {
    total += 1;
    const isFar = !isLeftOut(one) && isFarOf(one);
    if (isLeftOut(one)) tally.leaveOut(place, one.leftOut);
    else if (isFar && choice.leavesOutFarDates) tally.leaveOut(place, words.reasons.farDate);
    else list.push(one);
    if (!isFar || choice.leavesOutFarDates) return;
    farDates += 1;
    tally.note(place, words.farDate);
  };
  for (const resource of resources) {
    if (resource.type !== 'Observation') {
      keep(readEvent(resource, context), resource, events, ({ when }) => isFarWhen(when));
      continue;
    }
    for (const result of readObservation(resource, context)) {
      keep(result, resource, results, ({ time }) => isFarTime(time.inFile));
    }
  }
  const firstResult = firstOf(results);
  return { results, events, total, farDates, ...(firstResult ? { firstResult } : {}) };
}

function isLeftOut(one: object): one is LeftOutResult {
  return 'leftOut' in one;
}

function isFarWhen(when: FhirWhen): boolean {
  const times: (TimeInFile | undefined)[] =
    'time' in when ? [when.time.inFile] : [when.period.start?.inFile, when.period.end?.inFile];
  return times.some((time) => time !== undefined && isFarTime(time));
}

function firstOf(results: readonly FhirResult[]): CaseTime | undefined {
  let first: CaseTime | undefined;
  for (const { time } of results) {
    if (!first || compareSpans(time.time, first) < 0) first = time.time;
  }
  return first;
}
