import type { FhirWords } from '../../words/enFhir';
import type { CaseIssue } from '../caseIssue';
import { findJsonError } from '../findJsonError';
import type { FhirInput, FhirLine } from './fhirReading';

/**
 * The resources of an NDJSON file, one a line; blank lines are passed over. A line that is no JSON
 * comes back as a located issue, and the others are read all the same.
 */
export function parseNdjson(
  text: string,
  words: FhirWords,
): Extract<FhirInput, { kind: 'ndjson' }> {
  const lines: FhirLine[] = [];
  const broken: CaseIssue[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((body, index) => {
      if (body.trim() === '') return;
      try {
        lines.push({ line: index + 1, value: JSON.parse(body) as unknown });
      } catch {
        broken.push(describeBroken(body, index + 1, words));
      }
    });
  return { kind: 'ndjson', lines, broken };
}

function describeBroken(body: string, line: number, words: FhirWords): CaseIssue {
  const at = findJsonError(body) ?? body.length;
  const around = body.slice(Math.max(0, at - 20), at + 20).trim();
  return {
    severity: 'refuse',
    place: words.lineAndColumn(line, at + 1),
    found: at >= body.length ? words.endAfter(around) : words.textAround(around),
    expected: words.refused.ndjsonLine,
    next: words.refused.nextNdjson,
  };
}
