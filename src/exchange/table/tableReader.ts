import type { TableWords } from '../../words/enTable';
import { AnalyteGroups } from './analyteGroups';
import type { Breathe } from './breathe';
import { BrokenLog, fitsWidth } from './brokenLog';
import type { ColumnPlan } from './columnPlan';
import { type Evidence, type Sample, shownDecimal, shownOrder } from './evidence';
import { createFindingLog } from './findingLog';
import { type RawEvent, readRow, type RowItem } from './readRow';
import { datesOf, isFar } from '../farDates';
import { joinedText, type Problem, type RowContext } from './rowContext';
import type { TableRow } from './streamRows';
import type { TableMapping } from './tableMapping';

/**
 * Reads the rows of one table. A row that can be read two ways waits until every row was seen,
 * because another one may decide which way it is.
 */
export class TableReader {
  readonly evidence: Evidence = { columns: new Map() };
  readonly groups = new AnalyteGroups();
  readonly events: RawEvent[] = [];
  readonly log;
  readonly broken = new BrokenLog();
  readonly subjects = new Map<string, number>();
  readonly open = { dateOrder: false, decimal: false };
  readonly farDates: { count: number; first?: Sample } = { count: 0 };
  total = 0;
  context: RowContext;
  private readonly waiting: TableRow[] = [];

  constructor(
    private readonly plan: ColumnPlan,
    private readonly mapping: TableMapping,
    private readonly words: TableWords,
  ) {
    this.log = createFindingLog(words);
    const { dateOrder: order, decimal } = mapping;
    this.context = { plan, mapping, words, evidence: this.evidence, order, decimal };
  }

  add(row: TableRow): void {
    const { cells } = row;
    const width = this.plan.names.length;
    if (!fitsWidth(cells, width)) {
      this.addBroken(this.words.reasons.ragged(width), row.row);
      return;
    }
    this.countSubject(cells);
    this.noteTwoTimes(row);
    const items = readRow(row, this.context);
    if (items.some(({ kind }) => kind === 'unsettled')) this.waiting.push(row);
    else items.forEach((item) => this.accept(item));
  }

  addBroken(reason: string, row: number): void {
    this.total += 1;
    this.broken.add(reason, row);
    this.log.leftOut.add(reason, this.words.row(row));
  }

  /** Reads what waited, now that every row was seen; what still can be read two ways stays out. */
  async settle(breathe: Breathe): Promise<void> {
    const { mapping, evidence } = this;
    const isTold = mapping.dateOrder === 'DMY' || mapping.dateOrder === 'MDY';
    const order = isTold ? mapping.dateOrder : shownOrder(evidence);
    this.context = { ...this.context, order, decimal: mapping.decimal ?? shownDecimal(evidence) };
    for (const row of this.waiting) {
      readRow(row, this.context).forEach((item) => this.accept(item));
      await breathe();
    }
    this.events.sort((a, b) => a.row - b.row);
  }

  private accept(item: RowItem): void {
    this.total += 1;
    if (item.kind === 'result') {
      this.noteFarDates(item.result.row, [item.result.time]);
      this.groups.add(item.result);
    } else if (item.kind === 'event') {
      const { row, time, period } = item.event;
      this.noteFarDates(row, [time, period?.start, period?.end]);
      this.events.push(item.event);
    } else {
      this.log.leftOut.add(this.reasonOf(item), item.place);
    }
  }

  private reasonOf(item: Problem): string {
    if (item.kind === 'problem') return item.reason;
    this.open[item.about] = true;
    const { orderOpen, decimalOpen } = this.words.reasons;
    return item.about === 'dateOrder' ? orderOpen : decimalOpen;
  }

  private noteFarDates(row: number, times: readonly (Parameters<typeof datesOf>[0] | undefined)[]) {
    if (times.every((time) => time === undefined || isNearDate(time))) return;
    const far = times.flatMap((time) => (time ? datesOf(time) : [])).find(isFar);
    if (far === undefined) return;
    this.farDates.count += 1;
    this.farDates.first ??= { row, text: far };
    const { words } = this;
    this.log.notes.add(words.row(row), words.quoted(far), words.notes.farDate);
  }

  private noteTwoTimes({ row, cells }: TableRow): void {
    const { date, day } = this.plan.single;
    if (date === undefined || day === undefined) return;
    const [first, second] = [cells[date]?.trim() ?? '', cells[day]?.trim() ?? ''];
    if (first === '' || second === '') return;
    const { words, log } = this;
    log.notes.add(words.row(row), words.quoted(`${first}, ${second}`), words.notes.dateAndDay);
  }

  private countSubject(cells: readonly string[]): void {
    if (this.plan.subjects.length === 0) return;
    const subject = joinedText(cells, this.plan.subjects);
    if (subject !== '') this.subjects.set(subject, (this.subjects.get(subject) ?? 0) + 1);
  }
}

/** Told without a list of dates, because nearly every row of a long table has one date, and near. */
function isNearDate(time: Parameters<typeof datesOf>[0]): boolean {
  return 'date' in time && !isFar(time.date);
}
