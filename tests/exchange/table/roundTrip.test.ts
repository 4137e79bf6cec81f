import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Observation, observationsOf } from '../../../src/domain/series';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { writeTable } from '../../../src/exchange/table/writeTable';
import { caseIn, fileOf } from '../fileOf';
import { arbitraryCaseFile } from './arbitraryCaseFile';
import { addsUp, caseOfFindings, readText, say } from './tableOf';

/** Hundreds of cases each, on a machine that others use as well. */
const SLOW = { timeout: 60_000 };

/** What a table holds of a case: each value with everything that is said of it, and the events. */
function contentOf(document: CaseFile) {
  const caseRecord = caseIn(document);
  return {
    series: caseRecord.series.map((series) => ({
      name: series.name,
      unit: series.unit,
      code: series.code,
      observations: observationsOf(series).map((one) => withoutEmptyRange(one)),
    })),
    events: caseRecord.events.map(({ kind, title, summary, basis, time, period }) => {
      return { kind, title, summary, basis, time, period };
    }),
  };
}

/** A range without bounds and source is none, whether it says so or not. */
function withoutEmptyRange(observation: Observation): Observation {
  const { referenceRange, ...rest } = observation;
  const { low, high, source } = referenceRange ?? {};
  const isEmpty = low === undefined && high === undefined && source === undefined;
  return isEmpty ? rest : observation;
}

/** The case in the table of a case, with the anchor it had. */
async function thereAndBack(document: CaseFile) {
  const { reading } = await readText(writeTable(document));
  const { series, events } = reading.findings;
  expect(reading.questions.filter(({ kind }) => kind !== 'farDates')).toEqual([]);
  expect(reading.refusals.map(say)).toEqual([]);
  expect(reading.findings.leftOut).toEqual([]);
  expect(addsUp(reading.findings)).toBe(true);
  const idOf = (title: string) => events.find((event) => event.title === title)?.id ?? '';
  const anchorEvent = document.events.find(({ id }) => id === document.anchor?.event);
  const anchor = document.anchor && {
    anchor: { ...document.anchor, event: idOf(anchorEvent?.title ?? '') },
  };
  const words = { words: [], presets: [] };
  return { ...document, ...words, ...anchor, series: [...series], events: [...events] } as CaseFile;
}

describe('a case written as a table opens again', () => {
  it.each(['zhang-2019', 'simulated-persistent', 'simulated-supplements', 'hindawi-2023-case-2'])(
    'to the values and events of %s',
    async (name) => {
      const path = new URL(`../../../data/${name}.json`, import.meta.url);
      const document = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
      expect(contentOf(await thereAndBack(document))).toEqual(contentOf(document));
    },
  );

  it('whatever its times, comparators, bases, ranges, reasons and notes', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCaseFile, async (document) => {
        expect(contentOf(await thereAndBack(document))).toEqual(contentOf(document));
      }),
      { numRuns: 200 },
    );
  });

  it('to a case that is valid', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCaseFile, async (document) => {
        const { reading } = await readText(writeTable(document));
        expect(
          caseOfFindings(reading.findings).issues.filter((one) => one.severity === 'refuse'),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a cell that a spreadsheet would compute', () => {
  const write = (note: string, value = 2.5) =>
    writeTable(
      fileOf({
        series: [
          {
            id: 'base-excess',
            name: '=cmd|calc',
            unit: 'mmol/L',
            basis: 'reported',
            observations: [{ time: { day: -2.5 }, value, note }],
          },
        ],
      }) as CaseFile,
    );

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', "'=1"])(
    'is text with an apostrophe before it: %j',
    async (note) => {
      expect(write(note)).toContain(`'${note}`);
      const { reading } = await readText(write(note));
      const [series] = reading.findings.series;
      expect(series?.name).toBe('=cmd|calc');
      expect(series?.observations[0]?.note).toBe(note);
    },
  );

  it('is none where it is a number: day -2.5 stays a number', () => {
    expect(write('x').split('\r\n')[1]).toMatch(/^,-2\.5,,/);
  });

  it('is none where the sign stands inside', () => {
    expect(write('a=b')).toContain(',a=b,');
  });
});
