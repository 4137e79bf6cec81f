import { cleanText } from './cleanText';
import { elementAt, listAt, textAt } from './elementAt';

export const LOINC = 'http://loinc.org';

/** One code of a code system. */
export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

/** A CodeableConcept: what it is called and the codes it has. */
export interface Concept {
  readonly text?: string;
  readonly codings: readonly Coding[];
}

/** A CodeableConcept; empty for anything else. */
export function readConcept(value: unknown): Concept {
  const text = cleanText(textAt(value, 'text'));
  const codings = listAt(value, 'coding').map(readCoding);
  return { ...(text ? { text } : {}), codings };
}

export function readCoding(value: unknown): Coding {
  const system = textAt(value, 'system')?.trim();
  const code = cleanText(textAt(value, 'code'));
  const display = cleanText(textAt(value, 'display'));
  return {
    ...(system ? { system } : {}),
    ...(code ? { code } : {}),
    ...(display ? { display } : {}),
  };
}

/** The concepts of an element that may stand once or as a list. */
export function readConcepts(value: unknown, key: string): Concept[] {
  const found = elementAt(value, key);
  return (Array.isArray(found) ? found : found === undefined ? [] : [found]).map(readConcept);
}

/** The LOINC code of a concept, if it has one of that form. */
export function loincOf({ codings }: Concept): Coding | undefined {
  return codings.find(
    ({ system, code }) => system === LOINC && code !== undefined && /^(?:LP)?\d+-\d$/.test(code),
  );
}

/** What a concept is called: its own text, the display of its LOINC code, any display, a code. */
export function nameOf(concept: Concept): string | undefined {
  return (
    concept.text ??
    loincOf(concept)?.display ??
    concept.codings.find(({ display }) => display)?.display ??
    concept.codings.find(({ code }) => code)?.code
  );
}

/** What makes two concepts the same: a LOINC code, else the first code, else the words. */
export function identityOf(concept: Concept): string | undefined {
  const coding = loincOf(concept) ?? concept.codings.find(({ code }) => code);
  if (coding?.code) return `${coding.system ?? ''}|${coding.code}`;
  return nameOf(concept)?.toLowerCase();
}

/** True where any code of the concept is one of these, in whatever system. */
export function hasCode(concept: Concept, codes: ReadonlySet<string>): boolean {
  return concept.codings.some(({ code }) => code !== undefined && codes.has(code));
}
