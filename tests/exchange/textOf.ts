import type { CaseText } from '../../src/exchange/caseText';

/** The text of a case that is short, and so held as it is. */
export function textOf({ text }: { readonly text: CaseText }): string {
  if (typeof text !== 'string') throw new Error('the case of this test is a long one');
  return text;
}
