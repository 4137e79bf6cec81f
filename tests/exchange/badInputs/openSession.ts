import type { CaseFile } from '../../../src/exchange/caseFile';
import type { CaseIssue } from '../../../src/exchange/caseIssue';
import { createSession } from '../../../src/exchange/intake/createSession';
import type { OfferedEncoding } from '../../../src/exchange/intake/decodeBytes';
import type { FindingsSummary } from '../../../src/exchange/intake/findingsSummary';
import { proposeForm } from '../../../src/exchange/intake/proposeForm';
import type { Session, SessionAnswer, TableView } from '../../../src/exchange/intake/session';
import type { CaseForm } from '../../../src/exchange/intake/caseForm';
import type { LoadedCase } from '../../../src/exchange/loadedCase';
import type { TableMapping } from '../../../src/exchange/table/tableMapping';
import { en } from '../../../src/words/en';
import { enOpen } from '../../../src/words/enOpen';

export type Answer<Kind extends SessionAnswer['kind']> = Extract<SessionAnswer, { kind: Kind }>;

/** A session of which one thing was opened, as the page does it for a file or a pasted text. */
export interface Opened {
  readonly session: Session;
  readonly answer: SessionAnswer;
}

const deaf = () => undefined;

/** Texts are pasted; anything else is a file. */
export async function open(
  input: Blob | Uint8Array | string,
  name = 'the-file',
  encoding?: OfferedEncoding,
): Promise<Opened> {
  const session = createSession(en);
  const whole = input instanceof Uint8Array ? new Blob([input as BlobPart]) : input;
  const options = { name, ...(encoding ? { encoding } : {}) };
  return { session, answer: await session.open(whole, options, deaf) };
}

/** A text as the file it would be, in UTF-8. */
export function fileWith(text: string): Blob {
  return new Blob([text]);
}

/** A file that says how large it is and tells which of its parts were asked for. */
export function fileOfSize(size: number, head: string): { file: Blob; read: number[] } {
  const read: number[] = [];
  const file = new Blob([head]);
  const slice = file.slice.bind(file);
  Object.defineProperty(file, 'size', { value: size });
  file.slice = (from = 0, to = size) => {
    read.push(to - from);
    return slice(from, to);
  };
  return { file, read };
}

/** The answer to an input, which must be of this kind. */
export function expectKind<Kind extends SessionAnswer['kind']>(
  { answer }: Pick<Opened, 'answer'>,
  kind: Kind,
): Answer<Kind> {
  if (answer.kind !== kind) throw new Error(`not ${kind}: ${JSON.stringify(answer).slice(0, 999)}`);
  return answer as Answer<Kind>;
}

/** What is said of an input that must be refused. */
export async function refusalOf(input: Blob | Uint8Array | string): Promise<readonly CaseIssue[]> {
  return expectKind(await open(input), 'refused').issues;
}

/** The case of an input that must be one. */
export async function caseOf(input: Blob | Uint8Array | string): Promise<LoadedCase> {
  return expectKind(await open(input), 'case').loaded;
}

/** A table as it is read after its author changed the mapping. */
export async function readAs(opened: Opened, told: Partial<TableMapping>): Promise<TableView> {
  const { table } = expectKind(opened, 'table');
  return opened.session.readTable({ ...table.guess, ...told }, deaf);
}

/** The case of everything that was found, with the form as it is proposed and day 0 told. */
export async function makeCase(
  session: Session,
  parts: Partial<CaseForm> = {},
): Promise<LoadedCase> {
  const summary = await session.summarise();
  const answer = await session.make({ ...formFor(summary), ...parts });
  return expectKind({ answer }, 'case').loaded;
}

/** A form that shows all series and events. */
export function formFor(summary: FindingsSummary): CaseForm {
  const { series, events, tellsDays } = summary;
  return {
    ...proposeForm(summary, 'the-file', undefined, enOpen.findings),
    title: 'A course',
    ...(tellsDays ? { anchor: { kind: 'told', title: 'Day 0', eventKind: 'procedure' } } : {}),
    series: series.map(({ id, name, referenceRange }) => ({
      id,
      name,
      range: { kind: referenceRange ? 'found' : 'none' },
    })),
    eventIds: events.map(({ id }) => id),
  };
}

/** True where what came in is what is used plus what is listed as left out. */
export function addsUp({ counts, leftOut }: Pick<FindingsSummary, 'counts' | 'leftOut'>): boolean {
  return counts.total === counts.used + leftOut.reduce((sum, { count }) => sum + count, 0);
}

/** Rows of cells as a text. */
export function rowsOf(...rows: readonly string[]): string {
  return rows.join('\n');
}

/** A text in UTF-16 with its byte order mark, as Excel saves "Unicode text". */
export function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = [...`\uFEFF${text}`].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from(bytes);
}

/** The case file in a text that was made by us. */
export function caseWithin(text: string): CaseFile {
  return JSON.parse(text) as CaseFile;
}
