import type { TableWords } from '../../words/enTable';
import type { CaseIssue } from '../caseIssue';
import type { ColumnPlan } from './columnPlan';
import type { ColumnEvidence, Evidence } from './evidence';
import type { TableMapping } from './tableMapping';

/** Roles that in a wide table could belong to any of its analytes. */
const OF_ONE_ANALYTE = [
  ...(['unit', 'code', 'low', 'high', 'range', 'flag', 'comparator'] as const),
  ...(['readingError', 'missing'] as const),
];

/** What of the mapping itself keeps a table from being read, found before a row is. */
export function findMappingRefusals(plan: ColumnPlan, words: TableWords): CaseIssue[] {
  const { refusals } = words;
  const { single, values, names, repeated } = plan;
  const issues: CaseIssue[] = [];
  if (single.date === undefined && single.day === undefined) {
    issues.push(refusal(words.theTable, words.nothing, refusals.noTime, refusals.noTimeNext));
  }
  if (single.value === undefined && single.event === undefined && values.length === 0) {
    issues.push(refusal(words.theTable, words.nothing, refusals.noContent, refusals.noContentNext));
  }
  for (const role of repeated) {
    issues.push(refusal(words.theTable, role, refusals.roleTwice(role), refusals.roleTwiceNext));
  }
  const isUnclear = values.length > 1 || (values.length === 1 && single.value !== undefined);
  for (const role of isUnclear ? OF_ONE_ANALYTE : []) {
    const at = single[role];
    if (at === undefined) continue;
    const place = words.inColumn(names[at] ?? '');
    issues.push(refusal(place, role, refusals.unclear, refusals.unclearNext));
  }
  return issues;
}

/** What the cells show that keeps a table from being read: two styles in one column. */
export function findContentRefusals(
  evidence: Evidence,
  mapping: TableMapping,
  plan: ColumnPlan,
  words: TableWords,
): CaseIssue[] {
  return [...evidence.columns].flatMap(([column, shown]) => {
    const name = plan.names[column] ?? '';
    return [
      ...findDecimalRefusals(name, shown, mapping, words),
      ...findOrderRefusals(name, shown, mapping, evidence, words),
      ...findSerialRefusals(name, shown, words),
    ];
  });
}

function findDecimalRefusals(
  name: string,
  { point, comma }: ColumnEvidence,
  { decimal }: TableMapping,
  words: TableWords,
): CaseIssue[] {
  const { refusals } = words;
  const place = words.inColumn(name);
  if (point && comma) {
    const found = refusals.bothDecimalsFound(point.text, point.row, comma.text, comma.row);
    return [refusal(place, found, refusals.bothDecimals(name), refusals.bothDecimalsNext)];
  }
  const against = decimal === '.' ? comma : decimal === ',' ? point : undefined;
  if (!against || decimal === undefined) return [];
  const found = refusals.quotedAt(words.quoted(against.text), words.row(against.row));
  return [refusal(place, found, refusals.otherDecimal(decimal), refusals.otherDecimalNext)];
}

function findOrderRefusals(
  name: string,
  { dayFirst, monthFirst }: ColumnEvidence,
  { dateOrder }: TableMapping,
  { ambiguousDate }: Evidence,
  words: TableWords,
): CaseIssue[] {
  const { refusals } = words;
  const place = words.inColumn(name);
  if (dayFirst && monthFirst) {
    const found = refusals.bothOrdersFound(
      ...([dayFirst.text, dayFirst.row, monthFirst.text, monthFirst.row] as const),
    );
    return [refusal(place, found, refusals.bothOrders(name), refusals.bothOrdersNext)];
  }
  const against = dateOrder === 'DMY' ? monthFirst : dateOrder === 'MDY' ? dayFirst : undefined;
  if (!against || !ambiguousDate || (dateOrder !== 'DMY' && dateOrder !== 'MDY')) return [];
  const found = refusals.quotedAt(words.quoted(against.text), words.row(against.row));
  return [refusal(place, found, refusals.otherOrder(dateOrder), refusals.otherOrderNext)];
}

function findSerialRefusals(
  name: string,
  { serial, written }: ColumnEvidence,
  words: TableWords,
): CaseIssue[] {
  if (!serial || !written) return [];
  const { refusals } = words;
  const place = words.inColumn(name);
  const found = refusals.bothOrdersFound(serial.text, serial.row, written.text, written.row);
  return [refusal(place, found, refusals.serialsMixed(name), refusals.serialsMixedNext)];
}

/** One thing that keeps a table from being read. */
export function refusal(place: string, found: string, expected: string, next: string): CaseIssue {
  return { severity: 'refuse', place, found, expected, next };
}
