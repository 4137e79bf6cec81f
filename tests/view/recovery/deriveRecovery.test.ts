import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFrom, caseWithValues, onDay, PHOSPHORUS, RESECTION } from '../caseFrom';
import { arbitraryCase } from '../arbitraryCase';
import { shippedCase } from '../shippedCase';
import { rowsOf } from './recoveryOf';

const COURSE = [onDay(-1, 0.4), onDay(1, 0.5), onDay(4, 0.75), onDay(6, 0.9), onDay(9, 1)];
const answers = (...given: Parameters<typeof rowsOf>) =>
  Object.fromEntries(Object.entries(rowsOf(...given)).map(([name, { answer }]) => [name, answer]));

describe('the read-outs of a printed course', () => {
  it('are said in words, each interval between two samples', () => {
    expect(answers(caseWithValues(COURSE))).toEqual({
      lastBefore: '0.4 mmol/L, day −1',
      lowest: '0.5 mmol/L, day +1',
      rise: '+0.10 mmol/L, by day +1',
      halfRecovered: 'between day +1 and day +4',
      firstInRange: '0.9 mmol/L, day +6',
      timeToRange: 'between day +4 and day +6',
      daysBelow: 'between 4 and 6 days',
      last: '1 mmol/L, day +9',
    });
  });

  it('follow the shown unit in their numbers, and never in their days', () => {
    const said = answers(caseWithValues(COURSE), { unit: 'mg/dL' });
    expect(said).toMatchObject({
      lastBefore: '1.2 mg/dL, day −1',
      rise: '+0.3 mg/dL, by day +1',
      timeToRange: 'between day +4 and day +6',
      halfRecovered: 'between day +1 and day +4',
    });
  });

  it('are computed in the range and unit of the source', () => {
    // 2.6 mg/dL is in its own range from 2.5, though 0.84 mmol/L is below that of others.
    const { timeToRange } = answers(shippedCase('hindawi-2023-case-2'), { unit: 'mmol/L' });
    expect(timeToRange).toBe('after day +4, by 12 weeks (day +84)');
  });

  it('have a definition, a basis and the working to be drawn', () => {
    for (const row of Object.values(rowsOf(caseWithValues(COURSE)))) {
      expect(row.definition).toMatch(/^[A-Z].+\.$/);
      expect(row.basis).toBe('Values and days: printed');
      expect(row.readOut.construction).not.toEqual([]);
    }
  });

  it('say on day 0 what one draw can mean', () => {
    const rows = rowsOf(caseWithValues([onDay(-1, 0.4), onDay(0, 0.45), onDay(2, 0.6)]));
    expect(rows.lastBefore.answer).toBe('0.4 mmol/L, day −1 or 0.45 mmol/L, day 0');
    expect(rows.lastBefore.notes).toEqual([
      'A value of day 0 may have been drawn before or after the event; whatever it can be is named.',
    ]);
  });

  it('say equal lowest values with every day of theirs', () => {
    const { lowest } = answers(caseWithValues([onDay(1, 0.4), onDay(3, 0.4), onDay(5, 0.6)]));
    expect(lowest).toBe('0.4 mmol/L, day +1 and day +3');
  });

  it('count many equal or possible values in place of naming them', () => {
    const equal = [1, 2, 3, 4, 5].map((day) => onDay(day, 0.4));
    expect(answers(caseWithValues(equal)).lowest).toBe('0.4 mmol/L, reached 5 times');
    const wide = [0.4, 0.5, 0.6, 0.7].map((value) => onDay([1, 9], value));
    expect(answers(caseWithValues(wide)).last).toBe('one of 4 values, 0.40 to 0.70 mmol/L');
  });

  it('say a limit as a limit', () => {
    const limit = [onDay(-1, 0.3, { comparator: '<' }), onDay(2, 0.7)];
    expect(answers(caseWithValues(limit))).toMatchObject({
      lastBefore: 'below 0.3 mmol/L, day −1',
      rise: 'at least +0.40 mmol/L, by day +2',
      halfRecovered:
        'Not told: the last value before day 0 is a limit, and not a number to halve from.',
    });
  });

  it('say hours where a value is known to the minute', () => {
    const hours = [onDay(-0.5, 0.4), onDay(0.25, 0.6), onDay(0.75, 0.9)];
    expect(answers(caseWithValues(hours)).timeToRange).toBe(
      'between day 0, 06:00 and day 0, 18:00',
    );
  });

  it('say of values that are all in range no more than that', () => {
    const inside = rowsOf(caseWithValues([onDay(-3, 1), onDay(1, 0.9), onDay(3, 0.9)]));
    expect(inside.timeToRange.answer).toBe('Not told: every value is within the range.');
    expect(inside.daysBelow.answer).toBe('none: no value was below the range');
    expect(inside.daysBelow.basis).toBe('Values and days: printed');
  });

  it('say a change between two limits as not known, and not by a day', () => {
    const limits = [onDay(-1, 0.3, { comparator: '<' }), onDay(2, 0.3, { comparator: '<' })];
    expect(answers(caseWithValues(limits)).rise).toBe('not known, because both values are limits');
  });

  it('are widened, and say so, where dates are counted from a day 0 known to a stretch', () => {
    const onDate = (date: string, value: number) => ({ time: { date }, value });
    const rows = rowsOf(
      caseFrom({
        events: [RESECTION],
        anchor: {
          event: 'resection',
          time: { after: { date: '2018-06-01' }, before: { date: '2018-06-05' } },
        },
        series: [
          {
            ...PHOSPHORUS,
            observations: [
              onDate('2018-05-02', 0.4),
              onDate('2018-06-10', 0.7),
              onDate('2018-06-20', 0.9),
            ],
          },
        ],
      }),
    );
    expect(rows.timeToRange.answer).toBe('after day +5, by day +19');
    expect(rows.timeToRange.notes).toEqual([
      'Wider than its sampling, because day 0 is known only to lie in a stretch.',
    ]);
  });

  it('say what is known further of an answer', () => {
    const again = rowsOf(caseWithValues([...COURSE, onDay(12, 0.5)]));
    expect(again.timeToRange.notes).toEqual(['A later value is outside the range again.']);
    expect(again.daysBelow.notes).toEqual(['It was still below at the last value.']);
    expect(again.halfRecovered.notes).toEqual([
      'The half is at 0.625 mmol/L.',
      'A later value is below the half again.',
    ]);
  });
});

describe('the read-outs of the shipped cases', () => {
  it('take every alignment of Hindawi’s table into account', () => {
    const said = answers(shippedCase('hindawi-2023-case-2'));
    expect(said).toEqual({
      lastBefore: '1.6 mg/dL, day −126 (18 weeks before) or day 0 (before incision)',
      lowest: '1.4 mg/dL, day +1 or day +2',
      rise: '+0.1 to +0.4 mg/dL, by day +2 or day +3',
      halfRecovered: 'after day 0, by day +1',
      firstInRange: '2.6 mg/dL, day +5 or day +84 (12 weeks after)',
      timeToRange: 'after day +4, by 12 weeks (day +84)',
      daysBelow: 'between 4 and 84 days',
      last: '3.3 mg/dL, day +84 (12 weeks after) or day +365 (1 year after)',
    });
  });

  it.each(['zhang-2019', 'simulated-persistent', 'simulated-supplements'] as const)(
    'call every answer from %s illustrative',
    (id) => {
      const told = Object.values(rowsOf(shippedCase(id))).filter((row) => row.isTold);
      expect(told.length).toBeGreaterThan(5);
      for (const { answer } of told) expect(answer).toContain('illustrative');
    },
  );

  it('say that the persistent case never came in, and until when that is known', () => {
    expect(answers(shippedCase('simulated-persistent'))).toMatchObject({
      timeToRange: 'not by day +90: every value was below the range, illustrative',
      halfRecovered: 'not by day +90: every value was below the half, illustrative',
      firstInRange: 'None of the values after day 0 is within the range.',
    });
  });

  it('widen by an anchor that is known to a stretch only', () => {
    const rows = rowsOf(shippedCase('zhang-2019'), { anchor: 'pet-ct' });
    expect(rows.timeToRange.answer).toBe('after day +9, by day +18, illustrative');
    expect(rows.timeToRange.notes).toEqual([
      'Wider than its sampling, because day 0 is known only to lie in a stretch.',
    ]);
  });
});

it('says every read-out of any case from any event as day 0, without a hole in its words', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.nat({ max: 400 }), (caseRecord, days) => {
      for (const { id: seriesId } of caseRecord.series) {
        for (const { id: anchor } of caseRecord.events) {
          for (const row of Object.values(rowsOf(caseRecord, { seriesId, anchor, days }))) {
            const said = [row.answer, row.definition, row.basis ?? '', ...row.notes].join(' ');
            expect(row.answer).not.toBe('');
            expect(said).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
