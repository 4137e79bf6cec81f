import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/exchange/table/openTable';
import { readTable } from '../../../src/exchange/table/readTable';
import { enTable } from '../../../src/words/enTable';
import { addsUp, sourceOf } from './tableOf';

const ROWS = 100_000;
const ANALYTES = 20;

/** A table as a laboratory exports it: every hundredth value is missing, one row in a thousand bad. */
function longTable(): string {
  const lines = ['Datum;Analyt;Wert;Einheit;Referenzbereich;Kommentar'];
  for (let row = 0; row < ROWS; row += 1) {
    const at = new Date(Date.UTC(2015, 0, 1, row % 24) + Math.floor(row / 24) * 3_600_000);
    const [date, clock] = at.toISOString().split('T');
    const value =
      row % 1000 === 999 ? 'positiv' : row % 100 === 99 ? 'n/a' : `${row % 7},${row % 10}`;
    lines.push(
      `${date!.split('-').reverse().join('.')} ${clock!.slice(0, 5)};Analyt ${row % ANALYTES};${value};mmol/l;0,8-1,5;`,
    );
  }
  return lines.join('\r\n');
}

/** Counts the turns of the event loop that others get, and the longest they had to wait. */
function watchLoop() {
  const seen = { turns: 0, longest: 0 };
  let last = performance.now();
  let isOver = false;
  const turn = () => {
    const now = performance.now();
    seen.turns += 1;
    seen.longest = Math.max(seen.longest, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return seen;
  };
}

describe('a table of 100,000 rows with 20 analytes', () => {
  it('is read whole, in slices, while others have their turn', { timeout: 120_000 }, async () => {
    const source = sourceOf(longTable(), 65_536);
    const told: number[] = [];
    const stop = watchLoop();
    const opened = await openTable(source, enTable, (part) => told.push(part));
    const { findings, questions, refusals } = await readTable(
      source,
      opened,
      opened.guess,
      enTable,
      (part) => told.push(part),
    );
    const { turns, longest } = stop();
    expect([opened.rowCount, questions, refusals]).toEqual([ROWS, [], []]);
    expect(findings.series.map(({ observations }) => observations.length)).toHaveLength(ANALYTES);
    expect(findings.counts).toEqual({ total: ROWS, used: ROWS - ROWS / 1000 });
    expect(findings.leftOut).toMatchObject([{ reason: '“positiv” is no number', count: 100 }]);
    expect(findings.leftOut[0]?.places).toHaveLength(20);
    expect(addsUp(findings)).toBe(true);
    // The bound is no promise of speed: a machine that is busy stands still for itself.
    expect(longest).toBeLessThan(1500);
    expect(turns).toBeGreaterThan(20);
    expect(told.every((part) => part >= 0 && part <= 1)).toBe(true);
    expect(told.filter((part) => part === 1).length).toBeGreaterThanOrEqual(2);
    expect(told.length).toBeGreaterThan(100);
  });
});

describe('the text of a table', () => {
  const text =
    'sep=;\r\nDate;Note;Ca (mmol/L)\r\n2020-01-01;"a ""b"";\r\nc";2,1\r\n\r\n2020-01-02;;2,2\r\n';

  it('is the same table however it is cut into pieces', async () => {
    const whole = await openTable(sourceOf(text), enTable);
    expect(whole.firstRows).toEqual([
      ['2020-01-01', 'a "b";\nc', '2,1'],
      ['2020-01-02', '', '2,2'],
    ]);
    for (let piece = 1; piece < text.length; piece += 1) {
      const source = sourceOf(text, piece);
      const opened = await openTable(source, enTable);
      expect(opened).toEqual(whole);
      const { findings } = await readTable(source, opened, opened.guess, enTable);
      expect(findings.series[0]?.observations.map(({ value }) => value)).toEqual([2.1, 2.2]);
    }
  });

  it('is never held whole for a quote that is not closed', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `2020-01-01;text ${row};2,1`);
    rows[10] = '2020-01-01;"open;2,1';
    const source = sourceOf(['Date;Note;Ca (mmol/L)', ...rows].join('\n'), 65_536);
    const opened = await openTable(source, enTable);
    expect(opened.broken).toEqual([
      { reason: 'a quotation mark in the row is not closed', count: 1, rows: [12] },
    ]);
    const { findings } = await readTable(source, opened, opened.guess, enTable);
    expect(findings.counts).toEqual({ total: 20_000, used: 19_999 });
  });

  it('may be one line that never ends', async () => {
    const source = sourceOf(`"${'x'.repeat(500_000)}`, 65_536);
    const opened = await openTable(source, enTable);
    expect(opened.broken).toEqual([
      { reason: 'a quotation mark in the row is not closed', count: 1, rows: [1] },
    ]);
  });
});
