import { expect, test } from 'vitest';
import { deriveBlankCards } from '../../../src/view/print/deriveBlankCards';
import { en } from '../../../src/words/en';
import { caseFrom, RESECTION } from '../caseFrom';
import { viewOf } from '../viewOf';

const TOLD = 'phosphorus back in range';

/** Every place of an event where a word may tell the course. */
const CASE = caseFrom({
  anchor: { event: 'resection' },
  events: [
    { ...RESECTION, summary: TOLD, details: TOLD },
    {
      id: 'visit',
      kind: 'follow-up',
      title: 'Visit',
      time: { day: 14, text: TOLD },
      basis: 'reported',
      summary: TOLD,
      details: TOLD,
      locator: TOLD,
    },
    {
      id: 'either',
      kind: 'follow-up',
      title: 'Second visit',
      time: {
        oneOf: [
          { day: 20, text: TOLD },
          { day: 21, text: TOLD },
        ],
      },
      basis: 'reported',
    },
    {
      id: 'tablets',
      kind: 'medication',
      title: 'Tablets',
      period: { start: { day: 1 }, end: { before: { day: 30, text: TOLD } } },
      basis: 'reported',
      summary: TOLD,
    },
  ],
});

const cardsOf = (caseRecord: typeof CASE) =>
  deriveBlankCards(caseRecord, viewOf(caseRecord).view.axis, 'days', en).flatMap(
    ({ cards }) => cards,
  );

test('A handout says each event by number, title and time, and nothing that was found', () => {
  const cards = cardsOf(CASE);
  expect(cards.map(({ number, title, when }) => [number, title, when])).toEqual([
    [1, 'Resection', 'day 0'],
    [2, 'Tablets', 'from day +1 until before day +30'],
    [3, 'Visit', 'day +14'],
    [4, 'Second visit', 'day +20 or day +21'],
  ]);
  expect(JSON.stringify(cards)).not.toContain(TOLD);
});

test('What other patients showed is the answer, and stands on no handout', () => {
  const evidence = { id: 'others', kind: 'evidence', title: TOLD, basis: 'reported' } as const;
  const cards = cardsOf({ ...CASE, events: [...CASE.events, evidence] });
  expect(JSON.stringify(cards)).not.toContain(TOLD);
  expect(cards).toHaveLength(4);
});
