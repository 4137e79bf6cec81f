import type { FhirWords } from '../../words/enFhir';
import type { CaseIssue } from '../caseIssue';
import { isDeeperThan } from '../isDeeperThan';
import { elementAt, isObject, textAt } from './elementAt';
import type { FhirChoice, FhirInput } from './fhirReading';
import { quoteElement } from './quoteElement';
import { nearestType, R4_RESOURCE_TYPES, RELEASE_OF_TYPE } from './resourceTypes';

/** Resources nest about ten deep, extensions somewhat further; a stack must not overflow. */
const MOST_DEPTH = 100;

/** Why a document is no FHIR that can be read, looked at from outside; none where it may be. */
export function refuseDocument(
  input: FhirInput,
  choice: FhirChoice,
  words: FhirWords,
): readonly CaseIssue[] {
  if (input.kind === 'json') return refuseValue(input.value, words.theFile, words);
  if (input.broken.length > 0 && !choice.skipsBrokenLines) return input.broken;
  const [first] = input.lines;
  if (!first) return [refuse(words.theFile, words.nothing, words)];
  const deep = input.lines.flatMap(({ line, value }) =>
    refuseDepth(value, words.line(line), words),
  );
  const isAnyResource = input.lines.some(({ value }) => textAt(value, 'resourceType'));
  if (deep.length > 0 || isAnyResource) return deep;
  return [refuse(words.line(first.line), describeFound(first.value, words), words)];
}

function refuseValue(value: unknown, place: string, words: FhirWords): CaseIssue[] {
  const type = textAt(value, 'resourceType');
  const deep = refuseDepth(value, place, words);
  if (deep.length > 0) return deep;
  if (type === undefined) return [refuse(place, describeFound(value, words), words)];
  if (R4_RESOURCE_TYPES.has(type) || RELEASE_OF_TYPE.has(type)) return [];
  const near = nearestType(type);
  return [
    {
      severity: 'refuse',
      place: 'resourceType',
      found: quoteElement(type, words),
      expected: words.refused.resourceType,
      ...(near ? { next: words.refused.didYouMean(near) } : {}),
    },
  ];
}

function refuseDepth(value: unknown, place: string, words: FhirWords): CaseIssue[] {
  if (!isDeeperThan(value, MOST_DEPTH)) return [];
  const expected = words.refused.atMostDeep(MOST_DEPTH);
  return [{ severity: 'refuse', place, found: words.refused.tooDeep, expected }];
}

function describeFound(value: unknown, words: FhirWords): string {
  if (Array.isArray(value)) return words.refused.aList;
  if (!isObject(value)) return quoteElement(value, words);
  const type = elementAt(value, 'resourceType');
  if (type !== undefined) return quoteElement({ resourceType: type }, words);
  return words.refused.anObject(Object.keys(value).slice(0, 5));
}

function refuse(place: string, found: string, { refused }: FhirWords): CaseIssue {
  return {
    severity: 'refuse',
    place,
    found,
    expected: refused.document,
    next: refused.nextDocument,
  };
}
