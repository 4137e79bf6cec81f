import { describe, expect, it } from 'vitest';
import { caseFrom, PHOSPHORUS } from '../view/caseFrom';
import { cardsOf, headlineOf, rowsOf, ticksOf } from './said';

const on = (date: string, value: number) => ({ time: { date }, value });
const event = (id: string, when: object) => ({
  id,
  kind: 'imaging',
  title: id,
  basis: 'reported',
  ...when,
});

/** Dates and hours that one zone or another does not have, or has twice. */
const calendar = caseFrom({
  series: [
    {
      ...PHOSPHORUS,
      observations: [
        on('1994-12-31', 0.4), // not in Kiritimati
        on('2011-12-29', 0.45),
        on('2011-12-30', 0.5), // not in Apia
        on('2011-12-31T00:30', 0.9),
        on('2018-03-11T02:30', 1), // not in Los Angeles
        on('2018-11-04T00:15', 1), // not in São Paulo
        on('2018-11-04T01:30-07:00', 1), // twice in Los Angeles
        on('2018-11-04T01:30-08:00', 1),
        on('2020-05-01T23:30:00-08:00', 1),
        on('2020-05-02T00:15+14:00', 1),
      ],
    },
  ],
  events: [
    event('onset', { time: { date: '2009~' } }),
    event('scan', { time: { date: '2011-12' } }),
    event('missing-day', { time: { date: '2011-12-30' } }),
    event('stay', { period: { start: { date: '2011-12-30' }, end: { date: '2018-11-04T00:00' } } }),
    event('visit', { time: { date: '2011-03-13T00:01' } }), // not in St John's
    event('either', { time: { oneOf: [{ date: '2011-12-30' }, { date: '1986-05-04' }] } }),
  ],
});

describe('a case on the calendar, in every time zone', () => {
  it('has the same headline', () => {
    expect(headlineOf(calendar)).toBe(
      'Phosphorus came into range after 30 December 2011, by 31 December 2011',
    );
  });

  it('has the same cards', () => {
    const told = (...lines: [string, string][]) =>
      lines.map(([id, date]) => `${id} | ${date} |  | ${date}`).join('\n');
    expect(cardsOf(calendar, 'dates')).toBe(
      told(
        ['either', '30 December 2011 or 4 May 1986'],
        ['onset', 'about 2009'],
        ['visit', '13 March 2011 at 00:01'],
        ['scan', 'December 2011'],
        ['missing-day', '30 December 2011'],
        ['stay', 'from 30 December 2011 until 4 November 2018 at 00:00'],
      ),
    );
  });

  it('has the same values at the same wall clock', () => {
    const values = rowsOf(calendar)
      .split('\n')
      .filter((row) => row.startsWith('phosphorus'))
      .join('\n');
    expect(values).toBe(
      `
phosphorus:0 |  | 31 December 1994
phosphorus:1 |  | 29 December 2011
phosphorus:2 |  | 30 December 2011
phosphorus:3 |  | 31 December 2011 at 00:30
phosphorus:4 |  | 11 March 2018 at 02:30
phosphorus:5 |  | 4 November 2018 at 00:15
phosphorus:6 |  | 4 November 2018 at 01:30
phosphorus:7 |  | 4 November 2018 at 01:30
phosphorus:8 |  | 1 May 2020 at 23:30
phosphorus:9 |  | 2 May 2020 at 00:15
`.trim(),
    );
  });

  const since1970 = (year: number, month: number, day: number) =>
    Date.UTC(year, month - 1, day) / 86_400_000;

  it.each([
    [
      'the day that Apia skipped',
      since1970(2011, 12, 28),
      since1970(2012, 1, 2),
      '28 Dec | 12:00 | 29 Dec | 12:00 | 30 Dec | 12:00 | 31 Dec | 12:00 | 1 Jan | 12:00 | 2 Jan',
    ],
    [
      'the hour that Los Angeles skipped',
      since1970(2018, 3, 11),
      since1970(2018, 3, 11) + 0.5,
      '11 Mar | 01:00 | 02:00 | 03:00 | 04:00 | 05:00 | 06:00 | 07:00 | 08:00 | 09:00 | 10:00 | 11:00 | 12:00',
    ],
    [
      'the midnight that São Paulo skipped',
      since1970(2018, 11, 3),
      since1970(2018, 11, 6),
      '3 Nov | 06:00 | 12:00 | 18:00 | 4 Nov | 06:00 | 12:00 | 18:00 | 5 Nov | 06:00 | 12:00 | 18:00 | 6 Nov',
    ],
    [
      'months',
      since1970(2018, 1, 1),
      since1970(2018, 12, 31),
      'Jan 2018 | Apr 2018 | Jul 2018 | Oct 2018',
    ],
    [
      'years',
      since1970(2009, 6, 1),
      since1970(2020, 6, 1),
      '2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020',
    ],
  ])('has the same ticks over %s', (_, from, to, labels) => {
    expect(ticksOf(calendar, 'dates', from, to)).toBe(labels);
  });
});

/** The same dates, counted from a day that Apia does not have. */
const anchored = caseFrom({
  anchor: { event: 'surgery', time: { date: '2011-12-30' } },
  series: [
    {
      ...PHOSPHORUS,
      observations: [
        on('2011-12-29', 0.45),
        on('2011-12-31T08:30+13:00', 0.5),
        on('2012-01-03', 0.9),
      ],
    },
  ],
  events: [
    event('surgery', { time: { day: 0 } }),
    event('noon', { time: { day: 1.5 } }),
    event('ward', { time: { day: [2, 9] } }),
    event('visit', { time: { date: '2018-03-11T02:30' } }),
  ],
});

describe('a case that counts from a known date, in every time zone', () => {
  it('has the same headline', () => {
    expect(headlineOf(anchored)).toBe('Phosphorus came into range after day +1, by day +4');
  });

  it('has the same rows, in days and as dates', () => {
    expect(rowsOf(anchored)).toBe(
      `
phosphorus:0 | day −1 | 29 December 2011
surgery | day 0 | 30 December 2011
phosphorus:1 | day +1, 08:30 | 31 December 2011 at 08:30
noon | day +1, 12:00 | 31 December 2011 at 12:00
ward | somewhere in day +2 to +9 | between 1 January and 8 January 2012
phosphorus:2 | day +4 | 3 January 2012
visit | day +2263, 02:30 | 11 March 2018 at 02:30
`.trim(),
    );
    expect(rowsOf(anchored, 'dates')).toBe(rowsOf(anchored));
  });

  it('has the same ticks', () => {
    expect(ticksOf(anchored, 'days', -2, 5)).toBe(
      '−2 | 12:00 | −1 | 12:00 | day 0 | 12:00 | +1 | 12:00 | +2 | 12:00 | +3 | 12:00 | +4 | 12:00 | +5',
    );
    expect(ticksOf(anchored, 'dates', -2, 5)).toBe(
      '28 Dec | 12:00 | 29 Dec | 12:00 | 30 Dec | 12:00 | 31 Dec | 12:00 | 1 Jan | 12:00 | 2 Jan | 12:00 | 3 Jan | 12:00 | 4 Jan',
    );
  });
});
