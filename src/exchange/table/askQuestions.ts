import { parseCalendarText } from '../../domain/calendarText';
import type { TableWords } from '../../words/enTable';
import type { Evidence, Sample } from './evidence';
import { describeTableDate } from './describeTableTime';
import type { FindingLog } from './findingLog';
import { parseNumber } from './parseNumber';
import type { TableMapping } from './tableMapping';
import type { TableQuestion } from './tableReading';

/** What a table left open, apart from what its mapping answered. */
export interface OpenEnds {
  readonly evidence: Evidence;
  readonly isOrderOpen: boolean;
  readonly isDecimalOpen: boolean;
  /** The rows of each subject. */
  readonly subjects: ReadonlyMap<string, number>;
  readonly brokenRows: readonly number[];
  readonly brokenCount: number;
  readonly farDates: { readonly count: number; readonly first?: Sample };
}

const MOST_SUBJECTS = 500;

/** The questions that only the author of a table can answer; the one of far dates is an offer. */
export function askQuestions(
  ends: OpenEnds,
  mapping: TableMapping,
  log: FindingLog,
): TableQuestion[] {
  const { words } = log;
  return [
    ...(ends.isOrderOpen ? askOrder(ends.evidence, words) : []),
    ...(ends.isDecimalOpen ? askDecimal(ends.evidence, words) : []),
    ...(mapping.subject === undefined ? askSubject(ends.subjects, words) : []),
    ...(mapping.skipsBrokenRows ? [] : askBroken(ends, words)),
    ...[...log.unitsMissing].map(([analyte, rows]) => askUnit(analyte, rows, words)),
    ...(mapping.leavesOutFarDates ? [] : askFarDates(ends.farDates, words)),
  ];
}

/** "row 2, row 5, row 9 and 12 more". */
export function listRows(rows: readonly number[], count: number, words: TableWords): string {
  const shown = rows.slice(0, 5);
  const text = words.questions.list(shown.map((row) => words.row(row)));
  return count > shown.length ? words.questions.andMore(text, count - shown.length) : text;
}

function askOrder({ ambiguousDate }: Evidence, words: TableWords): TableQuestion[] {
  if (!ambiguousDate) return [];
  const { text, row, dayFirst, monthFirst } = ambiguousDate;
  const { questions } = words;
  const say = (date: string) => questions.dateAnswer(text, describeTableDate(date, words));
  const answers = [
    { value: 'DMY', label: say(dayFirst) },
    { value: 'MDY', label: say(monthFirst) },
  ];
  return [{ kind: 'dateOrder', text: questions.dateOrder(text, row), answers }];
}

function askDecimal({ ambiguousNumber }: Evidence, words: TableWords): TableQuestion[] {
  if (!ambiguousNumber) return [];
  const { text, row } = ambiguousNumber;
  const { questions } = words;
  const number = /[\d.,]+/.exec(text)?.[0] ?? '';
  const answers = (['.', ','] as const).map((value) => {
    const read = parseNumber(number, value);
    const printed = read.kind === 'number' ? String(read.value) : number;
    return { value, label: questions.decimalAnswer(text, printed) };
  });
  return [{ kind: 'decimal', text: questions.decimal(text, row), answers }];
}

function askSubject(subjects: OpenEnds['subjects'], words: TableWords): TableQuestion[] {
  if (subjects.size < 2) return [];
  const { questions } = words;
  const answers = [...subjects].slice(0, MOST_SUBJECTS).map(([name, rows]) => ({
    value: name,
    label: questions.subjectAnswer(name, rows),
  }));
  return [{ kind: 'subject', text: questions.subject(subjects.size), answers }];
}

function askBroken({ brokenRows, brokenCount }: OpenEnds, words: TableWords): TableQuestion[] {
  if (brokenCount === 0) return [];
  const { questions } = words;
  const text = questions.brokenRows(brokenCount, listRows(brokenRows, brokenCount, words));
  return [{ kind: 'brokenRows', text, answers: [{ value: 'skip', label: questions.skipRows }] }];
}

function askUnit(about: string, rows: readonly number[], words: TableWords): TableQuestion {
  const places = listRows(rows, rows.length, words);
  const text = words.questions.missingUnit(about, rows.length, places);
  return { kind: 'missingUnit', about, text, answers: [] };
}

function askFarDates({ count, first }: OpenEnds['farDates'], words: TableWords): TableQuestion[] {
  if (!first || !parseCalendarText(first.text)) return [];
  const { questions } = words;
  const answers = [
    { value: 'leaveOut', label: questions.leaveOut },
    { value: 'keep', label: questions.keep },
  ];
  return [{ kind: 'farDates', text: questions.farDates(count, first.text, first.row), answers }];
}
