import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/exchange/table/openTable';
import { readTable } from '../../../src/exchange/table/readTable';
import {
  COLUMN_ROLES,
  DATE_ORDERS,
  DELIMITERS,
  type TableMapping,
} from '../../../src/exchange/table/tableMapping';
import { enTable } from '../../../src/words/enTable';
import { addsUp, caseOfFindings, sourceOf } from './tableOf';

/** Hundreds of tables each, on a machine that others use as well. */
const SLOW = { timeout: 60_000 };

/** Everything in a table adds up, and what was found is a valid case or is refused at a place. */
async function expectAnswer(text: string, told: Partial<TableMapping>, piece: number) {
  const source = sourceOf(text, piece);
  const opened = await openTable(source, enTable);
  const mapping = { ...opened.guess, ...told };
  const { findings, refusals, questions, preview } = await readTable(
    source,
    opened,
    mapping,
    enTable,
  );
  expect(addsUp(findings)).toBe(true);
  for (const issue of [...refusals, ...findings.notes]) {
    expect([issue.place, issue.found, issue.expected]).not.toContain('');
  }
  for (const row of preview) expect(row.row).toBeGreaterThan(0);
  for (const question of questions) expect(question.text).not.toBe('');
  const parsed = caseOfFindings(findings);
  for (const issue of parsed.issues) expect(issue.place).not.toBe('');
  // Two either/or times of one series may share a time, which only the whole case can refuse.
  if (!parsed.ok) expect(text).toContain('either');
  return { parsed, refusals, findings };
}

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('2020-05-01', '03/04/2020', '2020-02-30', '43894', '4..5', '-2', '0', 'day 3'),
  fc.constantFrom('1,234', '3,1', '3.1', '<0.3', '≤ 1', 'n/a', '-5', '1e999', 'NaN', '', '  '),
  fc.constantFrom('Phosphate', 'U-Phosphate', 'Ca', 'mmol/L', 'mg/dl', 'foo', '2777-1', '14879-1'),
  fc.constantFrom(
    '0.8-1.5',
    '5-1',
    '< 5',
    'H',
    '*',
    '"',
    '"a',
    'a"b"',
    'either 1 or 2',
    '[',
    '{x}',
  ),
  fc.constantFrom('__proto__', 'constructor', 'Resection', 'procedure', 'simulated', '?', "'=1"),
);
const header = fc.oneof(
  cell,
  fc.constantFrom(
    'Date',
    'Day',
    'Time',
    'Until',
    'Analyte',
    'Code',
    'Value',
    'Unit',
    'Range',
    'Low',
  ),
  fc.constantFrom(
    'High',
    'Flag',
    'Basis',
    'Comment',
    'Patient',
    'Event',
    'Kind',
    'Ca (mg/dL)',
    'P',
  ),
);
const written = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: string,
  end: string,
) =>
  [headers, ...rows.map((row) => headers.map((_, at) => row[at] ?? ''))]
    .map((cells) => cells.join(delimiter))
    .join(end);
const delimiter = fc.constantFrom(...DELIMITERS);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const anyTable = fc
  .tuple(
    fc.array(header, { minLength: 1, maxLength: 7 }),
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
    delimiter,
    lineEnd,
  )
  .map((parts) => written(...parts));

/** A table that makes sense but for a slip here and there. */
const mostly = (...cells: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...cells) }, { weight: 1, arbitrary: cell });
const sensibleRow = fc.tuple(
  mostly('2020-05-01', '2020-05-02 08:30', '04.03.2020', '2019', '2020-05~'),
  mostly('Phosphate', 'Calcium', 'U-Phosphate', 'ALP'),
  mostly('1.1', '<0.3', '2', 'n/a', '', '3.25'),
  mostly('mmol/L', 'mg/dL', 'U/L'),
  mostly('', '14879-1', '2777-1'),
  mostly('', '0.8-1.5', '2.5-4.5', '< 5'),
  mostly('', '', 'Resection'),
  mostly('', '', '2020-06-01', '?'),
);
const sensibleTable = fc
  .tuple(
    fc.constant(['Date', 'Test', 'Value', 'Unit', 'LOINC', 'Range', 'Event', 'Until']),
    fc.array(sensibleRow, { maxLength: 12 }),
    delimiter,
    lineEnd,
  )
  .map((parts) => written(...parts));
const table = fc.oneof(anyTable, sensibleTable);
const told = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  fc.record(
    {
      roles: fc.array(fc.constantFrom(...COLUMN_ROLES), { maxLength: 8 }),
      delimiter: fc.constantFrom(...DELIMITERS),
      hasHeader: fc.boolean(),
      dateOrder: fc.constantFrom(...DATE_ORDERS),
      decimal: fc.constantFrom<'.' | ','>('.', ','),
      subject: cell,
      missingUnits: fc.dictionary(cell, cell),
      skipsBrokenRows: fc.boolean(),
      leavesOutFarDates: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
) as fc.Arbitrary<Partial<TableMapping>>;
const piece = fc.integer({ min: 1, max: 50 });

describe('reading a table never throws, adds up, and gives a case or issues at their places', () => {
  it('whatever the text', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), told, piece, async (text, mapping, size) => {
        await expectAnswer(text, mapping, size);
      }),
      { numRuns: 200 },
    );
  });

  it('whatever stands in its cells and however it is mapped', SLOW, async () => {
    const seen = { cases: 0, refused: 0, leftOut: 0 };
    await fc.assert(
      fc.asyncProperty(table, told, piece, async (text, mapping, size) => {
        const { parsed, refusals, findings } = await expectAnswer(text, mapping, size);
        if (refusals.length > 0) seen.refused += 1;
        if (parsed.ok && findings.counts.used > 0) seen.cases += 1;
        seen.leftOut += findings.leftOut.length;
      }),
      { numRuns: 700 },
    );
    // Or the generator would make tables that test nothing.
    expect(Math.min(seen.cases, seen.refused, seen.leftOut)).toBeGreaterThan(50);
  });

  it('of nothing, which is refused', async () => {
    for (const text of ['', ' ', '\n\n', '\ufeff', 'sep=;', 'Date,Value']) {
      const { refusals } = await expectAnswer(text, {}, 10);
      expect(refusals.length).toBeGreaterThan(0);
    }
  });
});
