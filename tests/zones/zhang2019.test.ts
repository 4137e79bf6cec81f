import { describe, expect, it } from 'vitest';
import { shippedCase } from '../view/shippedCase';
import { cardsOf, headlineOf, rowsOf, ticksOf } from './said';

const zhang = shippedCase('zhang-2019');

describe('zhang-2019, in every time zone', () => {
  it('has the same headline', () => {
    expect(headlineOf(zhang)).toBe(
      'Phosphorus recovered rapidly after resection, the letter reports',
    );
  });

  it('has the same cards', () => {
    expect(cardsOf(zhang)).toBe(
      `
onset | about 2014 | day not known | about 2014
wheelchair | May 2018 | day not known | May 2018
admission | date not stated | somewhere in day −24 to −20 | between 7 April and 30 September 2018
laboratory | date not stated | somewhere in day −20 to −17 | between 11 April and 3 October 2018
bone-scan | date not stated | somewhere in day −17 to −12 | between 14 April and 8 October 2018
pet-ct | date not stated | somewhere in day −12 to −5 | between 19 April and 15 October 2018
resection | day 0 | day 0 | between 1 May and 20 October 2018
histology | date not stated | somewhere in day +2 to +14 | between 3 May and 3 November 2018
igg4 | date not stated | somewhere in day +3 to +21 | between 4 May and 10 November 2018
discharge | date not stated | somewhere in day +8 to +12 | between 9 May and 1 November 2018
follow-up | date not stated | from day +8 to +12 until day +40 to +58 (one and a half months) | between 9 May and 17 December 2018
letter-received | 5 December 2018 | day not known | 5 December 2018
`.trim(),
    );
  });

  it('has the same dates in its table', () => {
    const dates = rowsOf(zhang)
      .split('\n')
      .filter((row) => row.startsWith('phosphorus'))
      .map((row) => row.split(' | ').slice(1).join(' | '))
      .join('\n');
    expect(dates).toBe(
      `
day −20 | between 11 April and 30 September 2018
day −17 | between 14 April and 3 October 2018
day −13 | between 18 April and 7 October 2018
day −8 | between 23 April and 12 October 2018
day −4 | between 27 April and 16 October 2018
day −1 | between 30 April and 19 October 2018
day +1 | between 2 May and 21 October 2018
day +2 | between 3 May and 22 October 2018
day +3 | between 4 May and 23 October 2018
day +4 | between 5 May and 24 October 2018
day +6 | between 7 May and 26 October 2018
day +8 | between 9 May and 28 October 2018
somewhere in day +40 to +58 | between 10 June and 17 December 2018
`.trim(),
    );
  });

  it('has the same rows on its made-up calendar, in the same order', () => {
    const made = (date: string) => `${date}, illustrative calendar`;
    expect(rowsOf(zhang, 'dates')).toBe(
      `
onset | day not known | about 2014
wheelchair | day not known | May 2018
admission | somewhere in day −24 to −20 | ${made('between 16 September and 20 September 2018')}
phosphorus:0 | day −20 | ${made('20 September 2018')}
laboratory | somewhere in day −20 to −17 | ${made('between 20 September and 23 September 2018')}
phosphorus:1 | day −17 | ${made('23 September 2018')}
bone-scan | somewhere in day −17 to −12 | ${made('between 23 September and 28 September 2018')}
phosphorus:2 | day −13 | ${made('27 September 2018')}
pet-ct | somewhere in day −12 to −5 | ${made('between 28 September and 5 October 2018')}
phosphorus:3 | day −8 | ${made('2 October 2018')}
phosphorus:4 | day −4 | ${made('6 October 2018')}
phosphorus:5 | day −1 | ${made('9 October 2018')}
resection | day 0 | ${made('10 October 2018')}
phosphorus:6 | day +1 | ${made('11 October 2018')}
phosphorus:7 | day +2 | ${made('12 October 2018')}
histology | somewhere in day +2 to +14 | ${made('between 12 October and 24 October 2018')}
phosphorus:8 | day +3 | ${made('13 October 2018')}
igg4 | somewhere in day +3 to +21 | ${made('between 13 October and 31 October 2018')}
phosphorus:9 | day +4 | ${made('14 October 2018')}
phosphorus:10 | day +6 | ${made('16 October 2018')}
phosphorus:11 | day +8 | ${made('18 October 2018')}
discharge | somewhere in day +8 to +12 | ${made('between 18 October and 22 October 2018')}
follow-up | from day +8 to +12 until day +40 to +58 (one and a half months) | ${made('between 18 October and 7 December 2018')}
phosphorus:12 | somewhere in day +40 to +58 | ${made('between 19 November and 7 December 2018')}
letter-received | day not known | 5 December 2018
`.trim(),
    );
  });

  it('has the same ticks', () => {
    expect(ticksOf(zhang, 'days', -24, 60)).toBe(
      '−21 | −14 | −7 | day 0 | +7 | +14 | +21 | +28 | +35 | +42 | +49 | +56',
    );
    expect(ticksOf(zhang, 'days', -1, 1)).toBe('−1 | day 0 | +1');
    expect(ticksOf(zhang, 'dates', -24, 60)).toBe(
      '16 Sept | 23 Sept | 30 Sept | 7 Oct | 14 Oct | 21 Oct | 28 Oct | 4 Nov | 11 Nov | 18 Nov | 25 Nov | 2 Dec | 9 Dec',
    );
  });
});
