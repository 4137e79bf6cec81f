import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { deriveReadout } from '../../src/view/deriveReadout';
import { deriveTable } from '../../src/view/deriveTable';
import type { ViewParameters } from '../../src/view/viewParameters';
import { parseObservationKey } from '../../src/view/viewState';
import { en } from '../../src/words/en';
import { type CaseParts, caseFrom, caseWithValues, onDay, RESECTION } from './caseFrom';
import { SHIPPED_CASES, shippedCase } from './shippedCase';
import { tableRows } from './tableRows';
import { viewOf } from './viewOf';

const rowsOf = (caseRecord: CaseRecord, parameters: ViewParameters = {}) => {
  const { view, state } = viewOf(caseRecord, parameters);
  return tableRows(deriveTable(caseRecord, view.axis, state, en));
};
const event = (id: string, parts: CaseParts) => ({
  id,
  title: id,
  kind: 'imaging',
  basis: 'reported',
  ...parts,
});

describe('the rows of the table', () => {
  it('stand in order of earliest bound, then latest bound, then file', () => {
    const caseRecord = caseWithValues(
      [onDay([2, 9], 1), onDay(2, 2), onDay(-1, 3)],
      {},
      {
        events: [
          event('wide', { time: { day: [-1, 4] } }),
          event('second', { time: { day: 5 } }),
          RESECTION,
          event('open', { time: { before: { day: 9 } } }),
          event('third', { time: { day: 5 } }),
        ],
      },
    );
    expect(rowsOf(caseRecord).map(({ key }) => key)).toEqual([
      'open',
      'phosphorus:0',
      'wide',
      'resection',
      'phosphorus:1',
      'phosphorus:2',
      'second',
      'third',
    ]);
  });

  it.each(SHIPPED_CASES)('of %s hold every value and every event once', (id) => {
    const caseRecord = shippedCase(id);
    const values = caseRecord.series.flatMap((series) =>
      Array.from(series.value, (_, index) => `${series.id}:${index}`),
    );
    const keys = rowsOf(caseRecord).map(({ key }) => key);
    expect(keys.sort()).toEqual([...values, ...caseRecord.events.map((one) => one.id)].sort());
  });

  it('hold a missing value with its reason and without a status', () => {
    const missing = { time: { day: 2 }, missing: 'haemolysed' };
    const row = rowsOf(caseWithValues([onDay(1, 1), missing])).at(-1);
    expect(row).toMatchObject({ day: 'day +2', finding: 'no value: haemolysed', status: '' });
  });

  it('hold the note of a value behind it', () => {
    const row = rowsOf(shippedCase('zhang-2019')).find(({ key }) => key === 'phosphorus:12');
    expect(row!.finding).toBe('about 1.10 mmol/L, illustrative. Reported by the patient as normal');
  });

  it('say one basis once and two apart', () => {
    const rows = rowsOf(shippedCase('zhang-2019'));
    const basisOf = (key: string) => rows.find((row) => row.key === key)!.basis;
    expect(basisOf('phosphorus:0')).toBe('reconstructed');
    expect(basisOf('pet-ct')).toBe('printed; day reconstructed');
    expect(basisOf('letter-received')).toBe('printed');
  });

  it('are none for an empty case', () => {
    expect(rowsOf(caseFrom())).toEqual([]);
  });
});

describe('the table uses the words of the readout', () => {
  const choices: ViewParameters[] = [
    {},
    { axis: 'dates' },
    { unit: 'mg/dL' },
    { unit: 'mmol/L', anchor: 'resection' },
  ];
  const pairs = SHIPPED_CASES.flatMap((id) => choices.map((choice) => [id, choice] as const));

  it.each(pairs)('in %s with %o', (id, parameters) => {
    const caseRecord = shippedCase(id);
    const { view, state } = viewOf(caseRecord, parameters);
    for (const row of tableRows(deriveTable(caseRecord, view.axis, state, en))) {
      const key = parseObservationKey(row.key);
      const target = key
        ? ({ kind: 'observation', key } as const)
        : ({ kind: 'event', id: row.key } as const);
      const readout = deriveReadout(caseRecord, view, state, target, en)!;
      expect([row.day, row.date, row.what]).toEqual([readout.day, readout.date, readout.name]);
      const finding = [readout.value, readout.note].filter((part) => part !== undefined);
      expect(row.finding).toBe(finding.join('. '));
      expect(readout.status ?? '').toContain(row.status);
      expect(row.status === '').toBe(readout.status === undefined);
    }
  });
});
