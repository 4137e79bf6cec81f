import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { dayTime } from '../../src/domain/caseTime';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { deriveCards } from '../../src/view/deriveCards';
import { en } from '../../src/words/en';
import { caseFrom, RESECTION } from './caseFrom';
import { SHIPPED_CASES, shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

const groupsOf = (caseRecord: CaseRecord, mode: 'days' | 'dates' = 'days', anchor?: string) =>
  deriveCards(caseRecord, deriveTimeAxis(caseRecord, anchor), mode, en);
const cardsOf = (...of: Parameters<typeof groupsOf>) => groupsOf(...of).flatMap((one) => one.cards);
const cardOf = (id: string, ...of: Parameters<typeof groupsOf>) =>
  cardsOf(...of).find((card) => card.id === id)!;
const zhang = shippedCase('zhang-2019');

describe('the cards', () => {
  it('stand in their groups, history first', () => {
    expect(
      groupsOf(zhang).map(({ title, cards }) => [title, cards.map((card) => card.number)]),
    ).toEqual([
      ['History', [1, 2]],
      ['Hospital', [3, 4, 5, 6, 7, 8, 9]],
      ['After', [10, 11]],
      ['Publication', [12]],
    ]);
  });

  it('of treatment stand between those of the hospital and those after it', () => {
    expect(
      groupsOf(shippedCase('simulated-supplements')).map(({ title, cards }) => [
        title,
        cards.map((card) => card.title),
      ]),
    ).toEqual([
      ['Hospital', ['Resection']],
      ['Treatment', ['Phosphate 500 mg × 4', 'Calcitriol 0.5 µg × 2']],
      ['After', ['First visit', 'Second visit', 'Third visit', 'Fourth visit']],
    ]);
    expect(cardOf('phosphate', shippedCase('simulated-supplements')).when).toBe(
      'from day +1 until day +45',
    );
  });

  it('stand in order of time within their group, whatever the order of the file', () => {
    const late = { ...RESECTION, id: 'late', title: 'Late', time: { day: 9 } };
    const caseRecord = caseFrom({ anchor: { event: 'resection' }, events: [late, RESECTION] });
    expect(cardsOf(caseRecord).map(({ number, id }) => [number, id])).toEqual([
      [1, 'resection'],
      [2, 'late'],
    ]);
  });

  it('leave out groups without events', () => {
    expect(groupsOf(caseFrom())).toEqual([]);
    expect(groupsOf(shippedCase('simulated-persistent')).map(({ group }) => group)).toEqual([
      'hospital',
      'after',
    ]);
  });

  it.each(SHIPPED_CASES)('carry the numbers of the pins in %s', (id) => {
    const caseRecord = shippedCase(id);
    const { view } = viewOf(caseRecord);
    const pins = [...view.events, ...(view.history?.events ?? [])];
    const numbers = new Map(pins.map((pin) => [pin.id, pin.number]));
    for (const card of cardsOf(caseRecord)) expect(card.number).toBe(numbers.get(card.id));
  });
});

describe('a card says its time as far as it is known', () => {
  it('as a date, a month or about a year', () => {
    expect(cardOf('letter-received', zhang).when).toBe('5 December 2018');
    expect(cardOf('wheelchair', zhang).when).toBe('May 2018');
    expect(cardOf('onset', zhang).when).toBe('about 2014');
  });

  it('as "date not stated" where its day is ours, and says whose day it is', () => {
    expect(cardOf('discharge', zhang)).toMatchObject({
      when: 'date not stated',
      isTimeOurs: true,
      day: 'somewhere in day +8 to +12',
      time: 'Date not stated in the source; its day here is placed by us.',
    });
  });

  it('as no date of this patient where it is of others, who have a day 0 of their own', () => {
    const evidence = {
      id: 'others',
      kind: 'evidence',
      title: 'In range on day 1',
      time: dayTime(1),
      basis: 'reported',
    } as const;
    const caseRecord = { ...zhang, events: [...zhang.events, evidence] };
    for (const mode of ['days', 'dates'] as const) {
      expect(cardOf('others', caseRecord, mode)).toMatchObject({
        day: 'day +1',
        date: 'not stated',
      });
    }
  });

  it('as day 0 for the event days are counted from', () => {
    expect(cardOf('resection', zhang)).toMatchObject({ when: 'day 0', isAnchor: true });
    expect(cardOf('discharge', zhang, 'days', 'discharge')).toMatchObject({
      when: '≈ day 0',
      isAnchor: true,
    });
  });

  it('in the words of the source where it has some', () => {
    const card = cardOf('follow-up-12-weeks', shippedCase('hindawi-2023-case-2'));
    expect(card.when).toBe('12 weeks after surgery');
    expect(card.day).toBe('day +84 (12 weeks after surgery)');
  });

  it('as a made-up day that is called so', () => {
    const card = cardOf('visit-14', shippedCase('simulated-persistent'));
    expect(card.when).toBe('day +14');
    expect(card.time).toBe('Its day is made up for teaching.');
  });

  it('on the illustrative calendar only while that calendar is shown', () => {
    expect(cardOf('resection', zhang).date).toBe('between 1 May and 20 October 2018');
    expect(cardOf('resection', zhang, 'dates').date).toBe('10 October 2018, illustrative calendar');
  });

  it('keeps a printed date as it is on any calendar', () => {
    expect(cardOf('letter-received', zhang, 'dates').date).toBe('5 December 2018');
  });
});

describe('a card says where its finding comes from', () => {
  it('by its basis and its place in the source', () => {
    expect(cardOf('pet-ct', zhang)).toMatchObject({
      finding: { words: 'printed', term: 'basis:reported', locator: 'first paragraph' },
      figure: 'Fig. 1A, 1B',
    });
  });

  it('with the basis of its time where that is not ours', () => {
    expect(cardOf('wheelchair', zhang)).toMatchObject({ time: 'Time: printed', isTimeOurs: false });
    expect(cardOf('onset', zhang).time).toBe('Time: computed');
  });

  it('without what the file does not say', () => {
    const card = cardsOf(caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] }))[0]!;
    expect(card).not.toHaveProperty('summary');
    expect(card).not.toHaveProperty('figure');
    expect(card.finding).toEqual({ words: 'printed', term: 'basis:reported' });
  });
});
