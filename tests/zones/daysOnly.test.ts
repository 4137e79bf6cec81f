import { describe, expect, it } from 'vitest';
import { shippedCase } from '../view/shippedCase';
import { cardsOf, headlineOf, rowsOf, ticksOf } from './said';

const hindawi = shippedCase('hindawi-2023-case-2');
const simulated = shippedCase('simulated-persistent');
/** A case that states no date has none, on any axis. */
const undated = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => `${line} | date not stated`)
    .join('\n');

describe('hindawi-2023-case-2, in every time zone', () => {
  it('has the same headline', () => {
    expect(headlineOf(hindawi)).toBe('Phosphorus came into range after day +4, by 12 weeks');
  });

  it('has the same cards', () => {
    const cards = undated(`
pre-operative | 18 weeks before surgery | day −126 (18 weeks before surgery)
resection | day 0 | day 0
follow-up-12-weeks | 12 weeks after surgery | day +84 (12 weeks after surgery)
follow-up-1-year | 1 year after surgery | day +365 (1 year after surgery)
`);
    expect(cardsOf(hindawi)).toBe(cards);
    expect(cardsOf(hindawi, 'dates')).toBe(cards);
  });

  it('has the same rows, in the same order', () => {
    const rows = undated(`
pre-operative | day −126 (18 weeks before surgery)
calcium:0 | day −126 (18 weeks before)
phosphorus:0 | day −126 (18 weeks before) or day 0 (before incision)
resection | day 0
phosphorus:1 | day 0 (before incision) or day 0 (after the operation)
calcium:1 | day 0 (before incision)
calcium:2 | day 0 (after the operation)
phosphorus:2 | day 0 (after the operation) or day +1
calcium:3 | day +1
phosphorus:3 | day +1 or day +2
calcium:4 | day +2
phosphorus:4 | day +2 or day +3
calcium:5 | day +3
phosphorus:5 | day +3 or day +4
calcium:6 | day +4
phosphorus:6 | day +4 or day +5
calcium:7 | day +5
phosphorus:7 | day +5 or day +84 (12 weeks after)
follow-up-12-weeks | day +84 (12 weeks after surgery)
calcium:8 | day +84 (12 weeks after)
phosphorus:8 | day +84 (12 weeks after) or day +365 (1 year after)
follow-up-1-year | day +365 (1 year after surgery)
calcium:9 | day +365 (1 year after)
`);
    expect(rowsOf(hindawi)).toBe(rows);
    expect(rowsOf(hindawi, 'dates')).toBe(rows);
  });

  it('has the same ticks', () => {
    expect(ticksOf(hindawi, 'days', -126, 365)).toBe(
      '−112 | −84 | −56 | −28 | day 0 | +28 | +56 | +84 | +112 | +140 | +168 | +196 | +224 | +252 | +280 | +308 | +336 | +364',
    );
    expect(ticksOf(hindawi, 'days', -2, 7)).toBe(
      '−2 | −1 | day 0 | +1 | +2 | +3 | +4 | +5 | +6 | +7',
    );
  });
});

describe('simulated-persistent, in every time zone', () => {
  it('has the same headline', () => {
    expect(headlineOf(simulated)).toBe(
      'After an incomplete resection phosphorus stays low, in this simulation',
    );
  });

  it('has the same cards', () => {
    expect(cardsOf(simulated)).toBe(
      undated(`
resection | day 0 | day 0
visit-14 | day +14 | day +14
visit-45 | day +45 | day +45
visit-90 | day +90 | day +90
`),
    );
  });

  it('has the same rows, in the same order', () => {
    expect(rowsOf(simulated)).toBe(
      undated(`
phosphorus:0 | day −20
phosphorus:1 | day −13
phosphorus:2 | day −8
phosphorus:3 | day −1
resection | day 0
phosphorus:4 | day +1
phosphorus:5 | day +2
phosphorus:6 | day +3
phosphorus:7 | day +4
phosphorus:8 | day +6
phosphorus:9 | day +8
visit-14 | day +14
phosphorus:10 | day +14
phosphorus:11 | day +28
visit-45 | day +45
phosphorus:12 | day +45
visit-90 | day +90
phosphorus:13 | day +90
`),
    );
  });

  it('has the same ticks', () => {
    expect(ticksOf(simulated, 'days', -21, 91)).toBe(
      '−21 | −14 | −7 | day 0 | +7 | +14 | +21 | +28 | +35 | +42 | +49 | +56 | +63 | +70 | +77 | +84 | +91',
    );
  });
});
