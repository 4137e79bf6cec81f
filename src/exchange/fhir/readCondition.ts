import { cleanText } from './cleanText';
import { elementAt, isAt, numberAt, textAt } from './elementAt';
import type { EventFacts, FhirWhen } from './fhirEvent';
import type { FhirContext } from './fhirContext';
import type { FhirResource } from './fhirResource';
import type { LeftOutResult } from './fhirResult';
import { hasCode, nameOf, readConcept } from './readConcept';
import { type FhirTime, momentWithin, readPeriodAt, readTimeAt } from './readFhirTime';
import { describeBroken } from './readWhen';
import { titleOf } from './titleOf';

/**
 * A diagnosis from its onset until it abated. Without either, the day it was recorded, which is
 * said, because a disease is older than its record.
 */
export function readCondition(
  { content }: FhirResource,
  { words }: FhirContext,
): EventFacts | LeftOutResult {
  const title = titleOf(readConcept(elementAt(content, 'code')));
  if (title === undefined) return { leftOut: words.reasons.noTitle };
  const verification = readConcept(elementAt(content, 'verificationStatus'));
  if (hasCode(verification, new Set(['entered-in-error']))) {
    return { leftOut: words.reasons.enteredInError };
  }
  if (hasCode(verification, new Set(['refuted']))) return { leftOut: words.reasons.refuted };
  const read = readSpan(content);
  if ('kind' in read) return { leftOut: describeBroken(read, words) };
  const isUnsure = !hasCode(verification, new Set(['confirmed']));
  const summary = [
    read.isRecorded ? words.recordedOnly : undefined,
    describeOnset(content, words.onset),
    isUnsure ? nameOf(verification) : undefined,
  ].filter((fact) => fact !== undefined);
  return { kind: 'diagnosis', title, when: read.when, summary };
}

type Broken = Parameters<typeof describeBroken>[0];

function readSpan(content: unknown): { when: FhirWhen; isRecorded: boolean } | Broken {
  const start = readEnd(content, 'onset');
  const end = readEnd(content, 'abatement');
  if (start && 'kind' in start) return start;
  if (end && 'kind' in end) return end;
  if (start && end && end.time.end <= start.time.start) {
    const [first, last] = [start, end].map(({ inFile }) => JSON.stringify(inFile));
    return { kind: 'backwards', start: first ?? '', end: last ?? '' };
  }
  if (end) return { when: { period: { ...(start ? { start } : {}), end } }, isRecorded: false };
  // Without an abatement nobody says how long it lasted: the onset is a moment.
  if (start) return { when: { time: start }, isRecorded: false };
  const recorded = readTimeAt(content, 'recordedDate');
  return recorded.kind === 'time' ? { when: { time: recorded.time }, isRecorded: true } : recorded;
}

/** An end told as a moment or as a period somewhere in which it was. */
function readEnd(content: unknown, key: 'onset' | 'abatement'): FhirTime | Broken | undefined {
  const point = readTimeAt(content, `${key}DateTime`);
  if (point.kind === 'time') return point.time;
  if (point.kind !== 'none') return point;
  const span = readPeriodAt(content, `${key}Period`);
  if (span.kind === 'period') return momentWithin(span.period);
  return span.kind === 'none' ? undefined : span;
}

/** An onset told in words or by age, which is no date. */
function describeOnset(content: unknown, onset: (text: string) => string): string | undefined {
  const text = cleanText(textAt(content, 'onsetString'));
  if (text !== undefined) return onset(text);
  if (!isAt(content, 'onsetAge')) return undefined;
  const age = numberAt(content, 'onsetAge', 'value');
  const unit = textAt(content, 'onsetAge', 'unit') ?? textAt(content, 'onsetAge', 'code');
  return age === undefined ? undefined : onset(`${age} ${unit ?? ''}`.trim());
}
