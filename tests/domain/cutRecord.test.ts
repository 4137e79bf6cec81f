import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { type CaseTime, DAY_MS, dayBetween, dayTime, eitherTime } from '../../src/domain/caseTime';
import { type ClinicalEvent, timesOf } from '../../src/domain/clinicalEvent';
import { cutRecord } from '../../src/domain/cutRecord';
import { observationsOf } from '../../src/domain/series';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { readCourse } from './readCourse';
import { seriesOf } from './seriesOf';

const date = (text: string): CaseTime => parseCalendarText(text)!.time;

function event(id: string, time: CaseTime | ClinicalEvent['period']): ClinicalEvent {
  const isTime = time !== undefined && 'clock' in time;
  return {
    id,
    kind: 'procedure',
    title: id,
    basis: 'reported',
    ...(isTime ? { time } : time ? { period: time } : {}),
  };
}

function recordOf(changes: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id: 'one',
    title: 'The end in the title',
    claim: 'It went well',
    anchor: { event: 'operation' },
    series: [seriesOf(readCourse('-3: 1, 0: 2, 1: 3, 4..9: 4, 20: 5'))],
    events: [event('admission', dayTime(-4)), event('operation', dayTime(0))],
    words: [],
    presets: [],
    source: { citation: 'The end in the citation', doi: '10.1/x' },
    ...changes,
  };
}

const valuesOf = ({ series }: CaseRecord) => observationsOf(series[0]!).map(({ value }) => value);
const idsOf = ({ events }: CaseRecord) => events.map(({ id }) => id);

describe('a case cut at a moment', () => {
  it.each([
    [-4, []],
    [0, [1, 2]],
    [1, [1, 2, 3]],
    [8, [1, 2, 3]],
    [9, [1, 2, 3, 4]],
    [20, [1, 2, 3, 4, 5]],
  ])('after day %i has the values that surely lie up to it', (day, values) => {
    expect(valuesOf(cutRecord(recordOf(), { hiddenAfter: [dayTime(day)] }))).toEqual(values);
  });

  it('hides a value of which one of two times lies after', () => {
    const series = [seriesOf(readCourse('1|2: 1.4, 2|3: 1.7'))];
    expect(valuesOf(cutRecord(recordOf({ series }), { hiddenAfter: [dayTime(2)] }))).toEqual([1.4]);
  });

  it('keeps what is rare with the value it belongs to', () => {
    const series = [seriesOf(readCourse('1|9: 7, 2: <3, 5: 4'))];
    const [value] = observationsOf(
      cutRecord(recordOf({ series }), { hiddenAfter: [dayTime(2)] }).series[0]!,
    );
    expect(value).toMatchObject({ index: 0, value: 3, comparator: '<' });
  });

  it('has day 0 where it was, though its event is still to come', () => {
    const cut = cutRecord(recordOf(), { hiddenAfter: [dayTime(-1)] });
    expect(idsOf(cut)).toEqual(['admission']);
    const axis = deriveTimeAxis(cut);
    expect(axis).toMatchObject({ hasDays: true, zero: 0 });
    expect(axis.anchorEvent).toBeUndefined();
    expect(deriveTimeAxis(cut, 'admission').zero).toBe(-4 * DAY_MS);
  });

  it('opens a period that may go on, and loses one that may begin after', () => {
    const events = [
      event('ends before', { start: dayTime(-5), end: dayTime(-2) }),
      event('goes on', { start: dayTime(-5), end: dayBetween(-1, 3) }),
      event('begins somewhere', { start: dayBetween(-1, 3), end: dayTime(9) }),
      event('only an end', { end: dayTime(9) }),
    ];
    const cut = cutRecord(recordOf({ events }), { hiddenAfter: [dayTime(0)] });
    expect(idsOf(cut)).toEqual(['ends before', 'goes on']);
    expect(cut.events[1]?.period?.end).toMatchObject({ start: -5 * DAY_MS, end: Infinity });
  });

  it('says of an open period only what it is called', () => {
    const stay = { ...event('stay', { start: dayTime(-5), end: dayTime(9) }), summary: 'Cured' };
    const whole = { ...event('scan', dayTime(-5)), summary: 'A scan' };
    const cut = cutRecord(recordOf({ events: [stay, whole] }), { hiddenAfter: [dayTime(0)] });
    expect(cut.events.map(({ summary }) => summary)).toEqual([undefined, 'A scan']);
  });

  it('compares each clock with its own last moment', () => {
    const events = [
      event('wheelchair', date('2018-05')),
      event('letter', date('2018-12-05')),
      event('scan', dayTime(-10)),
    ];
    const anchor = { event: 'operation', time: { ...date('2018-05'), end: date('2018-10').end } };
    const cut = (hiddenAfter: CaseTime[]) =>
      idsOf(cutRecord(recordOf({ events, anchor }), { hiddenAfter }));
    expect(cut([dayTime(-20), date('2018-05')])).toEqual(['wheelchair']);
    expect(cut([dayTime(0), date('2018-05')])).toEqual(['wheelchair', 'scan']);
    // Across clocks, May may lie after a day 0 that may be in May.
    expect(cut([dayTime(0)])).toEqual(['scan']);
  });

  it('hides what cannot be compared with the last moment', () => {
    const events = [event('dated', date('1999'))];
    expect(idsOf(cutRecord(recordOf({ events }), { hiddenAfter: [dayTime(9)] }))).toEqual([]);
  });

  it('loses the claim, and presets and words that reach beyond', () => {
    const cut = cutRecord(
      recordOf({
        words: [
          { text: 'low', basis: 'reported', start: dayTime(-9), end: dayTime(0) },
          { text: 'recovered', basis: 'reported', start: dayTime(1), end: dayTime(9) },
        ],
        presets: [
          { id: 'before', title: 'Before', from: dayTime(-9), to: dayTime(0) },
          { id: 'all', title: 'Until the cure', from: dayTime(-9), to: dayTime(9) },
        ],
      }),
      { hiddenAfter: [dayTime(0)] },
    );
    expect(cut.claim).toBeUndefined();
    expect(cut.words.map(({ text }) => text)).toEqual(['low']);
    expect(cut.presets.map(({ id }) => id)).toEqual(['before']);
  });

  it('forgets what a value was before it was edited', () => {
    const [series] = recordOf().series;
    const edited = {
      ...series!,
      rare: new Map([
        [0, { edit: { kind: 'changed', was: observationsOf(series!)[4]! } as never }],
      ]),
    };
    const cut = cutRecord(recordOf({ series: [edited] }), { hiddenAfter: [dayTime(0)] });
    expect(observationsOf(cut.series[0]!)[0]).not.toHaveProperty('edit');
  });

  it('carries its cover in place of title, claim and citation', () => {
    const cover = { title: 'A man who cannot walk', citation: 'A letter of 2019' };
    const cut = cutRecord(recordOf(), { cover });
    expect(JSON.stringify(cut)).not.toContain('The end in');
    expect(cut).toMatchObject({ title: cover.title, source: { citation: cover.citation } });
    expect(cut.source.doi).toBeUndefined();
    expect(cut.claim).toBeUndefined();
  });

  it('is the same case where nothing is hidden', () => {
    expect(cutRecord(recordOf(), {})).toEqual(recordOf());
  });

  it('leaves out single events and series, and the words', () => {
    const words = [{ text: 'low', basis: 'reported', start: dayTime(-9) }] as const;
    const cut = cutRecord(recordOf({ words }), {
      hiddenEvents: ['admission'],
      hiddenSeries: ['p'],
      hidesWords: true,
    });
    expect(idsOf(cut)).toEqual(['operation']);
    expect(cut.words).toEqual([]);
    expect(cutRecord(recordOf(), { hiddenSeries: [recordOf().series[0]!.id] }).series).toEqual([]);
  });

  it('keeps the axis of a series whose values are hidden', () => {
    const { series } = cutRecord(recordOf(), { hidesValues: true });
    expect(series.map(({ id, start }) => [id, start.length])).toEqual([
      [recordOf().series[0]!.id, 0],
    ]);
  });

  it('holds no time that can lie after, and no value that surely lies before is lost', () => {
    const day = fc.integer({ min: -50, max: 50 });
    const time = fc.oneof(
      day.map(dayTime),
      fc.tuple(day, fc.nat(20)).map(([from, length]) => dayBetween(from, from + length)),
      fc
        .tuple(day, fc.integer({ min: 1, max: 30 }))
        .map(([one, gap]) => eitherTime(dayTime(one), dayTime(one + gap))),
    );
    fc.assert(
      fc.property(fc.array(time, { maxLength: 12 }), day, (times, last) => {
        const events = times.map((one, index) => event(String(index), one));
        const cut = cutRecord(recordOf({ events }), { hiddenAfter: [dayTime(last)] });
        const end = (last + 1) * DAY_MS;
        expect(cut.events.flatMap(timesOf).every((one) => one.end <= end)).toBe(true);
        expect(cut.events).toHaveLength(times.filter((one) => one.end <= end).length);
      }),
    );
  });
});
