import type { FhirWords } from '../../words/enFhir';
import { cleanText } from './cleanText';
import { elementAt, isAt, listAt, textAt } from './elementAt';
import type { FhirContext } from './fhirContext';
import type { FhirResource } from './fhirResource';
import type { FhirResult, FhirSpecimen, LeftOutResult } from './fhirResult';
import { identityOf, nameOf, readConcept } from './readConcept';
import { type FhirTime, momentWithin, readPeriodAt, readTimeAt } from './readFhirTime';
import { describeBroken } from './readWhen';
import { type ObservedPart, readResult } from './readResult';

type Outcome = FhirResult | LeftOutResult;

/**
 * The results of an Observation, one for its own value and one for each component. Every one of
 * them comes back, as a result or with the reason why it is left out.
 */
export function readObservation(resource: FhirResource, context: FhirContext): Outcome[] {
  const { content } = resource;
  const { words } = context;
  const components = listAt(content, 'component');
  const hasOwn = components.length === 0 || hasValue(content) || isAt(content, 'dataAbsentReason');
  const leaveOut = (leftOut: string): Outcome[] =>
    Array.from({ length: components.length + (hasOwn ? 1 : 0) }, () => ({ leftOut }));

  const reason = reasonAgainst(content, words);
  if (reason !== undefined) return leaveOut(reason);
  const time = readEffective(content, words);
  if ('leftOut' in time) return leaveOut(time.leftOut);

  const specimen = readSpecimen(resource, context);
  const category = readCategory(content);
  const shared = {
    place: resource.place,
    time,
    notes: readNotes(content, words),
    ...(specimen ? { specimen } : {}),
    ...(category ? { category } : {}),
  };
  const parts: ObservedPart[] = [
    ...(hasOwn ? [{ ...shared, element: content }] : []),
    ...components.map((element) => ({ ...shared, element, panel: content })),
  ];
  return parts.map((part) => readResult(part, context));
}

function hasValue(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    Object.keys(content).some((key) => /^value[A-Z]/.test(key))
  );
}

/** Why no result of an Observation can be read, whatever its values are. */
function reasonAgainst(content: unknown, { reasons }: FhirWords): string | undefined {
  const status = textAt(content, 'status');
  if (status === 'entered-in-error') return reasons.enteredInError;
  if (status === 'cancelled') return reasons.cancelled;
  if (listAt(content, 'modifierExtension').length > 0) return reasons.modifier;
  if (listAt(content, 'focus').length > 0) return reasons.focus;
  return undefined;
}

function readEffective(content: unknown, words: FhirWords): FhirTime | LeftOutResult {
  const { reasons } = words;
  const point = readTimeAt(content, 'effectiveDateTime');
  const read = point.kind === 'none' ? readTimeAt(content, 'effectiveInstant') : point;
  if (read.kind === 'time') return read.time;
  if (read.kind !== 'none') return { leftOut: describeBroken(read, words) };
  const span = readPeriodAt(content, 'effectivePeriod');
  if (span.kind === 'broken' || span.kind === 'backwards') {
    return { leftOut: describeBroken(span, words) };
  }
  const moment = span.kind === 'period' ? momentWithin(span.period) : undefined;
  if (moment) return moment;
  return { leftOut: isAt(content, 'effectiveTiming') ? reasons.timing : reasons.noTime };
}

function readSpecimen(resource: FhirResource, context: FhirContext): FhirSpecimen | undefined {
  const reference = elementAt(resource.content, 'specimen');
  const resolved = context.references.resolve(reference, resource);
  const type = readConcept(elementAt(resolved?.content, 'type'));
  const [identity, name] = [identityOf(type), nameOf(type)];
  if (identity !== undefined && name !== undefined) return { identity, name };
  const display = cleanText(textAt(reference, 'display'));
  return display === undefined ? undefined : { identity: display.toLowerCase(), name: display };
}

function readCategory(content: unknown): string | undefined {
  const concepts = listAt(content, 'category').map(readConcept);
  const codes = concepts.flatMap(({ codings }) => codings.map(({ code }) => code));
  return codes.find((code) => code !== undefined) ?? concepts.map(nameOf).find((name) => name);
}

/** The notes of an Observation, with its status where that is not simply final. */
function readNotes(content: unknown, words: FhirWords): string[] {
  const notes = listAt(content, 'note')
    .map((note) => cleanText(textAt(note, 'text')))
    .filter((text) => text !== undefined);
  const status = textAt(content, 'status') ?? '';
  const said = textAt(words.resultStatus, status);
  return said === undefined ? notes : [said, ...notes];
}
