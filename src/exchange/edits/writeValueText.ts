import { type FindingInFile, parseValueText } from './parseValueText';

/** A value, a limit or a reason as the text that `parseValueText` reads back. */
export function writeValueText({ value, comparator, missing }: FindingInFile): string {
  if (value !== undefined) return `${comparator ?? ''}${value}`;
  if (missing === undefined) return '';
  return parseValueText(missing)?.missing === missing ? missing : `"${missing}"`;
}
