import type { FhirWords } from '../../words/enFhir';

const MOST_CHARACTERS = 60;

/** A found element, short enough for a message. */
export function quoteElement(value: unknown, words: FhirWords): string {
  if (value === undefined) return words.nothing;
  const json = typeof value === 'number' ? String(value) : JSON.stringify(value);
  if (json.length <= MOST_CHARACTERS) return json;
  const characters = [...json.slice(0, 2 * MOST_CHARACTERS)];
  return `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
