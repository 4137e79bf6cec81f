import type { Words } from '../../words/en';
import type { FhirWords } from '../../words/enFhir';
import { issueWordsOf } from '../../words/enIssues';
import type { FhirInput } from '../fhir/fhirReading';
import { parseNdjson } from '../fhir/parseNdjson';
import type { CaseIssue } from '../caseIssue';
import { parseJson } from '../parseJson';

/** A FHIR text as its resources, or why it is none. */
export function parseResources(
  text: string,
  is: 'fhir' | 'ndjson',
  words: Words,
  fhirWords: FhirWords,
): FhirInput | CaseIssue {
  if (is === 'ndjson') return parseNdjson(text, fhirWords);
  const issueWords = issueWordsOf(words);
  const json = parseJson(text, issueWords, issueWords.validFhir);
  if (json.ok) return { kind: 'json', value: json.value };
  return hasWholeFirstLine(text) ? parseNdjson(text, fhirWords) : json.issue;
}

/** A first line may be longer than what was looked at, or hold something else than a resource. */
function hasWholeFirstLine(text: string): boolean {
  const end = text.indexOf('\n');
  try {
    const first: unknown = JSON.parse(text.slice(0, Math.max(0, end)).replace(/^\uFEFF/, ''));
    return typeof first === 'object' && first !== null;
  } catch {
    return false;
  }
}
