/** Far enough for a prologue, a comment and the first element. */
const HEAD = 4000;

/** True for a text whose first element is one of FHIR in XML, in any release. */
export function isFhirXml(text: string): boolean {
  const head = text.slice(0, HEAD).replace(/^\uFEFF/, '');
  return /^\s*<(?!!doctype html|html)/i.test(head) && /["']http:\/\/hl7\.org\/fhir["']/.test(head);
}
