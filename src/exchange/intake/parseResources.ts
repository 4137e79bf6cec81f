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
  const json = parseJson(text, issueWordsOf(words));
  return json.ok ? { kind: 'json', value: json.value } : json.issue;
}
