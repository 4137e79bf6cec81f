import type { Words } from '../words/en';
import type { CaseIssue } from './caseIssue';

type IssueWords = Words['issues'];

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: CaseIssue };

/** JSON text to a value, or one located issue; a byte order mark is passed over. Never throws. */
export function parseJson(text: string, words: IssueWords): ParsedJson {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return refuse(words.theFile, words.emptyFile, words);
  if (/^\s*<(!doctype|html|head|body)/i.test(body)) {
    return refuse(words.theFile, words.webPage, words);
  }
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch (error) {
    const place = placeOf(error, body);
    const before = body.slice(0, place).split('\n');
    const around = body.slice(Math.max(0, place - 20), place + 20).replace(/\s+/g, ' ');
    const found = place >= body.length ? words.endAfter(around) : words.textAround(around);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return refuse(words.lineAndColumn(before.length, column), found, words);
  }
}

function refuse(place: string, found: string, words: IssueWords): ParsedJson {
  return {
    ok: false,
    issue: { severity: 'refuse', place, found, expected: words.validJson, next: words.nextJson },
  };
}

/** Engines tell the place by offset, by line and column, or not at all; then it is the end. */
function placeOf(error: unknown, body: string): number {
  const message = error instanceof Error ? error.message : '';
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return Number(offset);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined || column === undefined) return body.length;
  const lines = body.split('\n').slice(0, Number(line) - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + Number(column) - 1;
}
