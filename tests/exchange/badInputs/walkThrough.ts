import { textOf } from '../textOf';
import { expect } from 'vitest';
import type { CaseIssue } from '../../../src/exchange/caseIssue';
import { OFFERED_ENCODINGS, type OfferedEncoding } from '../../../src/exchange/intake/decodeBytes';
import type { SessionAnswer, TableView } from '../../../src/exchange/intake/session';
import { readCaseLink } from '../../../src/exchange/link/caseLink';
import { parseCase } from '../../../src/exchange/parseCase';
import type { TableMapping } from '../../../src/exchange/table/tableMapping';
import type { TableQuestion } from '../../../src/exchange/table/tableReading';
import { en } from '../../../src/words/en';
import { enShare } from '../../../src/words/enShare';
import { addsUp, expectKind, formFor, open, type Opened } from './openSession';

/** How an input ended, once every question was answered. */
export type End = 'case' | 'made' | 'refused' | 'link';

/**
 * Opens an input and answers whatever is asked until nothing is, as a reader would who takes the
 * first answer each time. What must hold on the way is expected here.
 */
export async function walkThrough(input: Blob | Uint8Array | string): Promise<End> {
  let opened = await open(input);
  for (const encoding of tries(opened.answer)) {
    if (opened.answer.kind !== 'encoding') break;
    opened = await open(input, 'the-file', encoding);
  }
  if (opened.answer.kind === 'patients') {
    const [first] = opened.answer.patients;
    expect(first).toBeDefined();
    const patient = first?.id ?? '';
    opened = { ...opened, answer: await opened.session.readResources({ patient }) };
  }
  return end(opened);
}

/** Each encoding that could be offered, the one on top first. */
function tries(answer: SessionAnswer): readonly OfferedEncoding[] {
  if (answer.kind !== 'encoding') return [];
  expect(answer.choices.length).toBeGreaterThan(0);
  const [first] = answer.choices;
  return [...(first ? [first.encoding] : []), ...OFFERED_ENCODINGS];
}

async function end(opened: Opened): Promise<End> {
  const { answer } = opened;
  switch (answer.kind) {
    case 'refused':
      return expectIssues(answer.issues);
    case 'case':
      expectCase(answer);
      return 'case';
    case 'link':
      expectLink(await readCaseLink(answer.fragment, enShare.link));
      return 'link';
    case 'table':
      return endTable(opened);
    case 'findings':
      return make(opened);
    default:
      throw new Error(`asked again: ${answer.kind}`);
  }
}

function expectIssues(issues: readonly CaseIssue[]): 'refused' {
  expect(issues.some(({ severity }) => severity === 'refuse')).toBe(true);
  for (const { place, found, expected } of issues) {
    expect([place, found, expected]).not.toContain('');
  }
  return 'refused';
}

function expectLink(read: Awaited<ReturnType<typeof readCaseLink>>) {
  if (read.ok) expect(typeof read.text).toBe('string');
  else expectIssues([read.issue]);
}

function expectCase(answer: Extract<SessionAnswer, { kind: 'case' }>) {
  const again = parseCase(textOf(answer.loaded), en);
  expect(again.ok).toBe(true);
  expect(again.issues.filter(({ severity }) => severity === 'refuse')).toEqual([]);
}

/** Each kind of question is asked at most a few times, or answering one would never end. */
const MOST_QUESTIONS = 60;

async function endTable(opened: Opened): Promise<End> {
  const { table, view: first } = expectKind(opened, 'table');
  let mapping = table.guess;
  let view: TableView = first;
  for (let n = 0; view.questions.length > 0 && view.refusals.length === 0; n += 1) {
    expect(n).toBeLessThan(MOST_QUESTIONS);
    expect(addsUp(view.summary)).toBe(true);
    mapping = view.questions.reduce(answerOne, mapping);
    view = await opened.session.readTable(mapping, () => undefined);
  }
  expect(addsUp(view.summary)).toBe(true);
  return view.refusals.length > 0 ? expectIssues(view.refusals) : make(opened);
}

function answerOne(mapping: TableMapping, { kind, about, answers }: TableQuestion): TableMapping {
  const value = answers[0]?.value ?? '';
  switch (kind) {
    case 'dateOrder':
      return { ...mapping, dateOrder: value as 'DMY' };
    case 'decimal':
      return { ...mapping, decimal: value as '.' };
    case 'subject':
      return { ...mapping, subject: value };
    case 'missingUnit':
      return { ...mapping, missingUnits: { ...mapping.missingUnits, [about ?? '']: 'mmol/L' } };
    case 'brokenRows':
      return { ...mapping, skipsBrokenRows: true };
    case 'farDates':
      return { ...mapping, leavesOutFarDates: true };
  }
}

/** Makes a case of everything that was found, which must show as much as the summary promised. */
async function make({ session }: Opened): Promise<'made'> {
  const summary = await session.summarise();
  expect(addsUp(summary)).toBe(true);
  const promised = summary.series.reduce((sum, { values, missing }) => sum + values + missing, 0);
  expect(promised + summary.events.length).toBe(summary.counts.used);
  const form = formFor(summary);
  await session.proposePresets(form);
  const made = expectKind({ answer: await session.make(form) }, 'case');
  expectCase(made);
  const { series, events } = made.loaded.caseRecord;
  expect(series.map(({ id, value }) => [id, value.length])).toEqual(
    summary.series.map(({ id, values, missing }) => [id, values + missing]),
  );
  const told = form.anchor.kind === 'told' ? 1 : 0;
  expect(events).toHaveLength(summary.events.length + told);
  return 'made';
}
