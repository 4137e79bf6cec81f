/** What a text is, told by its content and never by its name. */
export type TextKind =
  'empty' | 'webPage' | 'fhirXml' | 'xml' | 'link' | 'case' | 'fhir' | 'ndjson' | 'json' | 'table';

/**
 * What a text is by its beginning. A JSON text is told by the keys near its start, so that a broken
 * file is still called what it was meant to be.
 *
 * @param head the first few thousand characters, without a byte order mark
 * @example identifyText('Datum;Analyt;Wert') // 'table'
 */
export function identifyText(head: string): TextKind {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text === '') return 'empty';
  if (/^<(!doctype html|html|head|body)/i.test(text)) return 'webPage';
  // A table without headers may begin with "<0.3" or, with them, with "[Na]".
  if (/^<[a-z_!?]/i.test(text)) return text.includes('http://hl7.org/fhir') ? 'fhirXml' : 'xml';
  if (/^(https?:\/\/)?\S*#case=\S*\s*$/.test(text)) return 'link';
  if (/^(\{|\[\s*([[\]{"\d-]|true|false|null|$))/.test(text)) return identifyJson(text);
  return 'table';
}

function identifyJson(text: string): TextKind {
  const [first = ''] = text.split('\n', 1);
  const isLineWhole = first.length < text.length && /\}\s*$/.test(first);
  if (isLineWhole && isJsonObject(first) && first.includes('"resourceType"')) return 'ndjson';
  if (/"format"\s*:\s*"caseline\//.test(text)) return 'case';
  if (/"resourceType"\s*:/.test(text)) return 'fhir';
  return 'json';
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
