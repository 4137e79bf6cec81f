import type { BrokenRows } from './tableReading';

const MOST_ROWS = 20;

/** Collects the rows that do not fit their table, by the reason. */
export class BrokenLog {
  private readonly byReason = new Map<string, number[]>();
  private readonly counts = new Map<string, number>();

  add(reason: string, row: number): void {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
    const rows = this.byReason.get(reason);
    if (!rows) this.byReason.set(reason, [row]);
    else if (rows.length < MOST_ROWS) rows.push(row);
  }

  get count(): number {
    return [...this.counts.values()].reduce((sum, one) => sum + one, 0);
  }

  /** The first ones of all reasons, in the order of the table. */
  get rows(): number[] {
    return [...this.byReason.values()].flat().sort((a, b) => a - b);
  }

  list(): BrokenRows[] {
    return [...this.byReason].map(([reason, rows]) => ({
      reason,
      count: this.counts.get(reason) ?? rows.length,
      rows,
    }));
  }
}

/** True where a row has as many cells as its table; blank ones too many hold nothing. */
export function fitsWidth(cells: readonly string[], width: number): boolean {
  if (cells.length === width) return true;
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
}
