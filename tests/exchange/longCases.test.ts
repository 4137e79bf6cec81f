import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import {
  caseFileSchema,
  type ObservationInFile,
  observationSchema,
} from '../../src/exchange/caseFile';
import { IssueLog } from '../../src/exchange/issueLog';
import { isPlainObservation } from '../../src/exchange/plainObservation';
import { hasClock, parsePlainDate } from '../../src/exchange/plainDate';
import { readSeries } from '../../src/exchange/readSeries';
import { parseDate } from '../../src/exchange/table/parseDate';
import { validateCaseFile } from '../../src/exchange/validateCaseFile';
import { enIssues } from '../../src/words/enIssues';
import { fileOf, seriesInFile } from './fileOf';

const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => `${n}`.padStart(2, '0'));
const dateText = fc
  .tuple(
    fc.constantFrom('1799', '1800', '1900', '1999', '2000', '2018', '2024', '2099', '2100', '20a8'),
    two(13),
    two(32),
    fc.option(fc.tuple(two(25), two(61), fc.option(two(61)))),
    fc.constantFrom('', '', '', '~', 'Z', '+08:00', ' '),
  )
  .map(([year, month, day, clock, end]) => {
    const time = clock && `T${clock[0]}:${clock[1]}${clock[2] === null ? '' : `:${clock[2]}`}`;
    return `${year}-${month}-${day}${time ?? ''}${end}`;
  });

const day = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double(), fc.constant(1e6));
const time = fc.oneof(
  { weight: 6, arbitrary: dateText.map((date) => ({ date })) },
  { weight: 3, arbitrary: day.map((one) => ({ day: one })) },
  fc.constantFrom<unknown>(
    { date: '2018' },
    { date: '2018-05-02', text: 'before lunch' },
    { after: { date: '2018-05-01' }, before: { date: '2018-05-09' } },
    { oneOf: [{ date: '2018-05-01' }, { date: '2018-05-03' }] },
    { day: [1, 3] },
    { date: '' },
    {},
    [],
    null,
    'May',
  ),
);
const observation = fc.oneof(
  { weight: 8, arbitrary: fc.record({ time, value: fc.double({ min: -1, max: 40 }) }) },
  fc.record({
    time,
    value: fc.constantFrom<unknown>(1, 0, -0, '1', null, NaN, Infinity, undefined),
    note: fc.constantFrom<unknown>('n', '', 7),
  }),
  fc.record({ time, missing: fc.constant('clotted'), 'x-own': fc.constant(1) }),
  fc.constantFrom<unknown>(null, 3, [], {}),
);
const phosphate = { code: { system: 'http://loinc.org', code: '14879-1' }, unit: 'mmol/L' };
const observations = fc.array(observation, { maxLength: 12 });

/** The same text of a time, told by the long way. */
const byLongWay = (date: string) => {
  const read = parseCalendarText(date);
  return read?.offset === undefined ? read?.time : undefined;
};

/** A key more, without anything under it, makes an observation an odd one. */
const noteOf = ({ note }: ObservationInFile): Partial<ObservationInFile> =>
  note === undefined ? Object.fromEntries([['note', undefined]]) : {};

describe('the short way through long cases', () => {
  it('reads a plain date as the long way does, or leaves it to that', () => {
    fc.assert(
      fc.property(dateText, (date) => {
        const start = parsePlainDate(date);
        if (start === undefined) return;
        const told = byLongWay(date);
        expect([told?.start, told?.form]).toEqual([start, hasClock(date) ? 'instant' : 'day']);
        expect(told?.aboutStart).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['1800-01-01', '2000-02-29', '2024-02-29T23:59', '2099-12-31T00:00:59'])(
    'takes %s',
    (date) => {
      expect(parsePlainDate(date)).toBe(byLongWay(date)?.start);
      expect(parseDate(date)).toEqual({ kind: 'date', date });
      expect(parseDate(date.replace('T', ' '))).toEqual({ kind: 'date', date });
    },
  );

  it.each(['1900-02-29', '2018-13-01', '2018-00-01', '2018-01-01T24:00', '2018-01-01T10:00Z'])(
    'leaves %s to the long one',
    (date) => {
      expect(parsePlainDate(date)).toBeUndefined();
    },
  );

  it('finds the same shapes and the same faults as the schema alone', () => {
    fc.assert(
      fc.property(observations, observations, (one, other) => {
        const file = fileOf({
          series: [
            { ...seriesInFile({ id: 'a' }), observations: one },
            { ...seriesInFile({ id: 'b' }), observations: other },
          ],
        });
        const checked = caseFileSchema.safeParse(file);
        const told = checked.success
          ? { success: true, data: checked.data }
          : { success: false, issues: checked.error.issues };
        expect(validateCaseFile(file)).toEqual(told);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same columns, rare facts and issues as one by one', () => {
    fc.assert(
      fc.property(observations, (list) => {
        const range = { referenceRange: { low: 0.8, high: 1.5, basis: 'reported' } };
        const sound = list.filter((one) => observationSchema.safeParse(one).success);
        const series = { ...seriesInFile({ ...phosphate, ...range }), observations: sound };
        const [file] = caseFileSchema.parse(fileOf({ series: [series] })).series;
        if (!file) throw new Error('a series is there');
        const odd = file.observations.map((one) => Object.assign({}, one, noteOf(one)));
        const read = (of: typeof file.observations) => {
          const log = new IssueLog(enIssues);
          const offsets = new Set<string>();
          return [readSeries({ ...file, observations: of }, [], { log, offsets }), log, offsets];
        };
        expect(odd.some(isPlainObservation)).toBe(false);
        expect(read(file.observations)).toEqual(read(odd));
      }),
      { numRuns: 2000 },
    );
  });
});
