import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/caseTime';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import { ownerOf } from '../../../src/domain/comparison/comparedCase';
import { listComparedCases } from '../../../src/domain/comparison/listComparedCases';
import { mergeRecords } from '../../../src/domain/comparison/mergeRecords';
import { analyteKeyOf, findSharedAnalytes } from '../../../src/domain/comparison/sharedAnalytes';
import { observationsOf } from '../../../src/domain/series';
import { deriveTimeAxis, spanOfEvent } from '../../../src/domain/timeAxis';
import { spanFromAnchor } from '../../../src/domain/timeFrame';
import { describeEventDate } from '../../../src/words/describeEventTime';
import { describeDate, describeDay } from '../../../src/words/describeTime';
import { en } from '../../../src/words/en';
import { enCompare } from '../../../src/words/enCompare';
import { arbitraryCase } from '../../view/arbitraryCase';
import {
  caseFrom,
  type CaseParts,
  caseWithValues,
  onDay,
  PHOSPHORUS,
  RESECTION,
} from '../../view/caseFrom';
import { SHIPPED_CASES, shippedCase } from '../../view/shippedCase';

/** All series of all cases, so that nothing is left out of a property. */
function merge(records: readonly CaseRecord[]) {
  const { cases } = listComparedCases(records);
  const keys = new Set(records.flatMap(({ series }) => series.map(analyteKeyOf)));
  return { cases, merged: mergeRecords(cases, [...keys], enCompare.names) };
}

const dated = (date: string, parts: object = {}) =>
  caseFrom({
    id: `dated-${date.slice(0, 4)}`,
    anchor: { event: 'resection', time: { date } },
    series: [
      {
        ...PHOSPHORUS,
        observations: [
          { time: { date: '2020-05-10' }, value: 0.5 },
          { time: { date: '2020-05-20' }, value: 1 },
        ],
      },
    ],
    events: [{ ...RESECTION, time: { date } }],
    ...parts,
  });

describe('several cases as one record', () => {
  it('gives ids that begin with the case, and names that say it', () => {
    const { merged } = merge([shippedCase('zhang-2019'), shippedCase('simulated-persistent')]);
    expect(merged.series.map(({ id, name }) => [id, name])).toEqual([
      ['zhang-2019/phosphorus', 'A · Serum phosphorus, A man of 60 with osteomalacia'],
      ['simulated-persistent/phosphorus', 'B · Serum phosphorus, A simulated incomplete resection'],
    ]);
    expect(merged.events.map(({ id }) => id)).toContain('zhang-2019/resection');
    expect(merged.events.map(({ title }) => title)).toContain('B: Resection');
  });

  it('leaves every value, range, basis and interval of a case as it was', () => {
    fc.assert(
      fc.property(fc.array(arbitraryCase, { minLength: 2, maxLength: 4 }), (records) => {
        const { cases, merged } = merge(records);
        const axis = deriveTimeAxis(merged);
        for (const { key, caseRecord } of cases) {
          const own = deriveTimeAxis(caseRecord);
          for (const series of caseRecord.series) {
            const among = merged.series.find(({ id }) => id === `${key}/${series.id}`)!;
            const [before, after] = [observationsOf(series), observationsOf(among)];
            expect(after.map(({ time: _, ...rest }) => rest)).toEqual(
              before.map(({ time: _, ...rest }) => rest),
            );
            expect(after.map(({ time }) => spanFromAnchor(time, axis.frame))).toEqual(
              before.map(({ time }) => spanFromAnchor(time, own.frame)),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(SHIPPED_CASES)('says every date and day of %s as its own page does', (id) => {
    const caseRecord = shippedCase(id);
    const { cases, merged } = merge(
      [shippedCase('zhang-2019'), caseRecord].slice(id === 'zhang-2019' ? 1 : 0),
    );
    const key = cases.find((one) => one.caseRecord === caseRecord)!.key;
    const [own, axis] = [deriveTimeAxis(caseRecord), deriveTimeAxis(merged)];
    for (const event of caseRecord.events) {
      const among = merged.events.find((one) => one.id === `${key}/${event.id}`)!;
      expect(describeEventDate(among, axis, en)).toBe(describeEventDate(event, own, en));
    }
    for (const [index, { time }] of observationsOf(caseRecord.series[0]!).entries()) {
      const series = merged.series.find((one) => one.id.startsWith(`${key}/`))!;
      const among = observationsOf(series)[index]!.time;
      expect(describeDate(among, axis, en)).toBe(describeDate(time, own, en));
      expect(describeDay(among, axis, en)).toBe(describeDay(time, own, en));
    }
  });
});

describe('dates beside days', () => {
  it('shift by the day 0 of their own case to the day', () => {
    const { merged } = merge([dated('2020-05-12'), caseWithValues([onDay(1, 1)])]);
    const [series] = merged.series;
    const axis = deriveTimeAxis(merged);
    const starts = observationsOf(series!).map(
      ({ time }) => spanFromAnchor(time, axis.frame)!.start / DAY_MS,
    );
    expect(starts).toEqual([-2, 8]);
    const [first] = observationsOf(series!);
    expect(describeDay(first!.time, axis, en)).toBe('day −2');
    expect(describeDate(first!.time, axis, en)).toBe('10 May 2020');
  });

  it('are as wide as what is not known of day 0, and day 0 itself is day 0', () => {
    const { merged } = merge([dated('2020-05'), dated('2020-05-12')]);
    const axis = deriveTimeAxis(merged);
    const spans = merged.series.map((series) => {
      const { start, end } = spanFromAnchor(observationsOf(series)[0]!.time, axis.frame)!;
      return (end - start) / DAY_MS;
    });
    expect(spans).toEqual([31, 1]);
    expect(merged.events.map((event) => spanOfEvent(event, axis.frame)!.start)).toEqual([0, 0]);
  });

  it('have no place where their case counts days and does not date day 0', () => {
    const { merged } = merge([shippedCase('zhang-2019'), shippedCase('hindawi-2023-case-2')]);
    const axis = deriveTimeAxis(merged);
    const nowhere = merged.events.filter((event) => !spanOfEvent(event, axis.frame));
    expect(nowhere.map(({ id }) => id)).toEqual([
      'zhang-2019/onset',
      'zhang-2019/wheelchair',
      'zhang-2019/letter-received',
    ]);
  });
});

describe('which cases stand together', () => {
  const plain = (parts: CaseParts = {}) => caseWithValues([onDay(1, 1)], {}, parts);

  it('says of each that cannot why, and gives letters to the others', () => {
    const one = plain();
    const undated = caseFrom({ id: 'undated', title: 'Undated' });
    const { cases, setAside } = listComparedCases([one, undated, one, plain({ id: 'other' })]);
    expect(cases.map(({ letter, key }) => [letter, key])).toEqual([
      ['A', 'specimen'],
      ['B', 'other'],
    ]);
    expect(setAside).toEqual([
      { title: 'Undated', reason: 'noDayZero' },
      { title: 'A specimen', reason: 'twice' },
    ]);
  });

  it('tells cases with one title and one id apart', () => {
    const { cases } = listComparedCases([
      plain(),
      plain({ id: 'other' }),
      plain(),
      plain({ title: 'Another' }),
    ]);
    expect(cases.map(({ key, title }) => [key, title])).toEqual([
      ['specimen', 'A specimen (specimen)'],
      ['other', 'A specimen (other)'],
      ['specimen-2', 'A specimen (specimen-2)'],
      ['specimen-3', 'Another'],
    ]);
  });

  it('takes six and says so of the seventh', () => {
    const seven = Array.from({ length: 7 }, (_, n) =>
      plain({ id: `case-${n}`, title: `Case ${n}` }),
    );
    const { cases, setAside } = listComparedCases(seven);
    expect(cases.map(({ letter }) => letter).join('')).toBe('ABCDEF');
    expect(setAside).toEqual([{ title: 'Case 6', reason: 'tooMany' }]);
  });

  it('keeps a case whose day 0 a lesson hides', () => {
    const hidden = { ...plain(), events: [] };
    const { cases } = listComparedCases([hidden, plain({ id: 'other' })]);
    const merged = mergeRecords(cases, ['phosphorus'], enCompare.names);
    expect(deriveTimeAxis(merged)).toMatchObject({ hasDays: true, zero: 0 });
    expect(merged.anchor?.event).toBe('other/resection');
  });

  it('finds the owner of an id by its whole key', () => {
    const cases = [{ key: 'case' }, { key: 'case-2' }];
    expect(ownerOf('case-2/phosphorus', cases)).toBe(cases[1]);
    expect(ownerOf('case/phosphorus', cases)).toBe(cases[0]);
    expect(ownerOf('phosphorus', cases)).toBeUndefined();
  });
});

describe('what cases share', () => {
  const seriesOf = (parts: object) => ({ ...PHOSPHORUS, ...parts });
  const caseOf = (id: string, ...series: object[]) =>
    caseFrom({
      id,
      anchor: { event: 'resection' },
      events: [RESECTION],
      series: series.map((one, index) => ({ ...one, id: `s${index}` })),
    });
  const sharedOf = (...records: CaseRecord[]) =>
    findSharedAnalytes(listComparedCases(records).cases);
  const mass = { code: { system: 'http://loinc.org', code: '2777-1' }, unit: 'mg/dL' };
  const plainName = { name: 'FGF23', code: undefined, unit: 'RU/mL', referenceRange: undefined };

  it('is what one unit can hold: phosphorus as amount and as mass', () => {
    const { shared, single } = sharedOf(caseOf('a', seriesOf({})), caseOf('b', seriesOf(mass)));
    expect(shared).toMatchObject([{ key: 'phosphorus', letters: ['A', 'B'], missingIn: [] }]);
    expect(single).toEqual([]);
  });

  it('is nothing where units do not convert, and says what each has alone', () => {
    const { shared, single } = sharedOf(
      caseOf('a', seriesOf(plainName)),
      caseOf('b', seriesOf({ ...plainName, unit: 'pg/mL' })),
    );
    expect(shared).toEqual([]);
    expect(single).toEqual([
      { letter: 'A', name: 'FGF23' },
      { letter: 'B', name: 'FGF23' },
    ]);
  });

  it('has phosphorus first, whatever the file has first', () => {
    const fgf = seriesOf(plainName);
    const { shared } = sharedOf(
      caseOf('a', fgf, seriesOf({})),
      caseOf('b', fgf, seriesOf({})),
      caseOf('c', fgf),
    );
    expect(shared.map(({ key, missingIn }) => [key, missingIn])).toEqual([
      ['phosphorus', ['C']],
      ['fgf23 RU/mL', []],
    ]);
  });
});

describe('the window of several cases', () => {
  it('opens over the first windows of all, and keeps the others of the first case', () => {
    const { merged } = merge([
      shippedCase('zhang-2019'),
      shippedCase('hindawi-2023-case-2'),
      shippedCase('simulated-persistent'),
    ]);
    expect(
      merged.presets.map(({ title, from, to }) => [title, from.start / DAY_MS, to.start / DAY_MS]),
    ).toEqual([
      ['Together', -24, 91],
      ['10 days around resection', -10, 10],
    ]);
  });
});
