import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/caseTime';
import { deriveReadout } from '../../../src/view/deriveReadout';
import { deriveCards } from '../../../src/view/deriveCards';
import { findNearest } from '../../../src/view/findNearest';
import { groupByCase } from '../../../src/view/comparison/groupByCase';
import { scaleTo } from '../../../src/view/linearScale';
import type { PointedAt } from '../../../src/view/pointedAt';
import { stepFrom, type StepKey } from '../../../src/view/stepFrom';
import { en } from '../../../src/words/en';
import { enCompare } from '../../../src/words/enCompare';
import { caseWithValues, onDay } from '../caseFrom';
import { shippedCase } from '../shippedCase';
import { comparisonOf } from './comparisonOf';

const CALCIUM = { system: 'http://loinc.org', code: '17861-6' };

const THREE = [
  shippedCase('zhang-2019'),
  shippedCase('hindawi-2023-case-2'),
  shippedCase('simulated-persistent'),
];

const ranged = (id: string, referenceRange: object | undefined, value = 1) =>
  caseWithValues([onDay(0, value), onDay(4, value)], { referenceRange }, { id, title: id });
const stated = { low: 0.85, high: 1.51, source: 'the report', basis: 'reported' };

describe('the panels of a comparison', () => {
  it('share one rectangle, one unit and one axis that holds all values and ranges', () => {
    const { view, figureAt } = comparisonOf(THREE);
    expect(view.panels.map(({ letter, unit, isOverlaid }) => [letter, unit, isOverlaid])).toEqual([
      ['A', 'mmol/L', undefined],
      ['B', 'mmol/L', true],
      ['C', 'mmol/L', true],
    ]);
    const [first, ...others] = figureAt(860).panels;
    for (const panel of others) {
      expect([panel.top, panel.bottom, panel.scale]).toEqual([
        first!.top,
        first!.bottom,
        first!.scale,
      ]);
      for (const { y } of panel.marks) {
        expect(y).toBeGreaterThanOrEqual(first!.top);
        expect(y).toBeLessThanOrEqual(first!.bottom);
      }
    }
  });

  it('hold every value where its own page has it, in pixels per day and per unit', () => {
    const { view } = comparisonOf(THREE);
    const alone = comparisonOf([THREE[2]!]).view.panels[0]!.marks;
    const among = view.panels[2]!.marks;
    expect(among.map(({ spans, value, shape, name }) => ({ spans, value, shape, name }))).toEqual(
      alone.map(({ spans, value, shape, name }) => ({
        spans,
        value,
        shape,
        name: name.replace('A ·', 'C ·'),
      })),
    );
  });

  it('keep the status that each value has by its own unit and range', () => {
    const table = comparisonOf(THREE, { parameters: { unit: 'mg/dL' } }).view.panels[1]!;
    // 2.6 mg/dL is within the report's 2.5 to 4.5; by the range of the others it would be low.
    expect(table.marks.map(({ shape }) => shape).slice(-2)).toEqual(['within', 'within']);
    expect(table.marks.map(({ value }) => value).slice(-2)).toEqual([2.6, 3.3]);
  });

  it('say above the plot what they are, and to a screen reader whose', () => {
    const [first, second] = comparisonOf(THREE).view.panels;
    expect(first!.title).toBe('Serum phosphorus (mmol/L)');
    expect(second!.listTitle).toBe(
      'B · Serum phosphorus, A patient with fragility fractures (mmol/L)',
    );
  });
});

describe('the ranges of a comparison', () => {
  it('are one band where all agree, assumed where one is assumed', () => {
    const { view } = comparisonOf([
      ranged('one', stated),
      ranged('other', { ...stated, basis: 'assumed' }),
    ]);
    expect(view.panels[0]!.range).toMatchObject({ low: 0.85, high: 1.51, isAssumed: true });
    expect(view.legend.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'A: 0.85 to 1.51, reference range (the report)',
        'B: 0.85 to 1.51, assumed range (the report)',
      ]),
    );
  });

  it('agree after conversion where they round to the same bounds', () => {
    const mass = {
      code: { system: 'http://loinc.org', code: '2777-1' },
      unit: 'mg/dL',
      referenceRange: { low: 2.633, high: 4.677, basis: 'reported' },
    };
    const other = caseWithValues([onDay(0, 3)], mass, { id: 'other', title: 'other' });
    const { view, figureAt } = comparisonOf([ranged('one', stated), other]);
    expect(view.panels[0]!.range).toBeDefined();
    expect(figureAt(860).comparison!.ranges).toEqual([]);
  });

  it.each<[string, object | undefined, string[]]>([
    ['another bound', { ...stated, high: 1.45 }, ['A', 'B']],
    ['one bound alone', { low: 0.85, basis: 'reported' }, ['A', 'B']],
    ['none', undefined, ['A']],
  ])('are no band but brackets where one case has %s', (_, referenceRange, letters) => {
    const { view, figureAt } = comparisonOf([ranged('one', stated), ranged('two', referenceRange)]);
    expect(view.panels.every(({ range }) => range === undefined)).toBe(true);
    const { ranges } = figureAt(860).comparison!;
    expect(ranges.map((range) => range.name.text)).toEqual(letters);
  });

  it('stand beside the plot, inside the figure, and none on another', () => {
    for (const width of [360, 860, 1400]) {
      const figure = comparisonOf(THREE).figureAt(width);
      const { ranges } = figure.comparison!;
      expect(ranges.map(({ letters }) => letters.join(' '))).toEqual(['A C', 'B']);
      const [one, other] = ranges;
      expect(one!.x).toBeGreaterThan(figure.plotArea.right);
      expect(other!.x).toBeGreaterThan(one!.x + 8);
      expect(other!.x).toBeLessThan(figure.width - 4);
      expect(one!.isAssumed).toBe(true);
      expect(other!.isAssumed).toBe(false);
    }
  });
});

describe('values by their own range', () => {
  it('put both bounds of every case at the same heights, and move no value off its number', () => {
    const { view, figureAt } = comparisonOf(THREE, { isRelative: true });
    const figure = figureAt(860);
    const bounds = figure.panels.map(({ panel, scale }) => [
      scaleTo(scale, panel.ownRange!.low!),
      scaleTo(scale, panel.ownRange!.high!),
    ]);
    for (const [low, high] of bounds) {
      expect(low).toBeCloseTo(bounds[0]![0]!, 6);
      expect(high).toBeCloseTo(bounds[0]![1]!, 6);
    }
    expect(view.panels[0]!.tickLabels).toContain('0.0');
    expect(view.panels.map(({ marks }) => marks[0]!.value)).toEqual(
      comparisonOf(THREE).view.panels.map(({ marks }) => marks[0]!.value),
    );
    expect(view.panels[0]!.cutNote).toBe('0 is its lower bound, 1 its upper bound');
  });

  it('put a value in range between the bounds and one below under both', () => {
    const records = [ranged('low', stated, 0.4), ranged('in', { ...stated, low: 0.5 }, 0.6)];
    const figure = comparisonOf(records, { isRelative: true }).figureAt(860);
    const zero = scaleTo(figure.panels[0]!.scale, 0.85);
    expect(figure.panels[0]!.marks[0]!.y).toBeGreaterThan(zero);
    expect(figure.panels[1]!.marks[0]!.y).toBeLessThan(zero);
  });
});

describe('the words of a comparison', () => {
  it('name the cases that are no data, and what each says of itself', () => {
    expect(comparisonOf(THREE).view.disclaimer).toBe(
      'Illustration, not data: A, C. A: The letter prints no phosphorus value. C: Simulated for teaching; no patient stands behind it.',
    );
    expect(comparisonOf([ranged('a', stated), ranged('b', stated)]).view.disclaimer).toBe(
      undefined,
    );
  });

  it('say the axis, the words of a source and the legend for all of them', () => {
    const { view } = comparisonOf(THREE);
    expect(view.axisTitle).toBe('days from resection, each case from its own');
    expect(view.brackets.map(({ text }) => text)[0]).toBe('A “hypophosphatemia”');
    expect(view.legend.map(({ label }) => label)).toContain('hollow, dashed: illustration');
    expect(view.history).toBeUndefined();
  });

  it('name the case of a value, an event and the values beside it in the readout', () => {
    const { caseRecord, view, state } = comparisonOf(THREE);
    const key = { seriesId: 'hindawi-2023-case-2/phosphorus', index: 7 };
    const read = (target: PointedAt) => deriveReadout(caseRecord, view, state, target, en);
    const readout = read({ kind: 'observation', key });
    expect(readout?.name).toBe('B · Serum phosphorus, A patient with fragility fractures');
    expect(readout?.value).toBe('0.84 mmol/L');
    expect(readout?.status).toBe('within the reference range 0.81 to 1.45');
    expect(readout?.others[0]).toMatch(/^A: about \d/);
    expect(read({ kind: 'event', id: 'zhang-2019/pet-ct' })?.name).toBe('A: PET/CT');
  });

  it('give each case its cards, with what it says of itself and what is not drawn', () => {
    const { caseRecord, view, cases } = comparisonOf(THREE);
    const groups = groupByCase(
      deriveCards(caseRecord, view.axis, 'days', en),
      { cases },
      en,
      enCompare,
    );
    expect(groups.map(({ letter, cards }) => [letter, cards.length])).toEqual([
      ['A', 12],
      ['B', 4],
      ['C', 4],
    ]);
    expect(groups[1]!.note).toMatch(/^Phosphorus came into range after day \+4, by 12 weeks\. /);
    expect(groups[1]!.note).toMatch(/Serum calcium is not drawn: no other case has it\.$/);
    const resection = groups.map(({ cards }) => cards.find(({ isAnchor }) => isAnchor));
    expect(resection.map((card) => [card?.title, card?.when])).toEqual([
      ['Resection', 'day 0'],
      ['Resection', 'day 0'],
      ['Resection', 'day 0'],
    ]);
    expect(groups[0]!.cards[0]!.date).toBe('about 2014');
  });

  it('say of a case that it has nothing of what others share', () => {
    const calcium = { id: 'calcium', name: 'Serum calcium', unit: 'mg/dL', code: CALCIUM };
    const other = caseWithValues([onDay(1, 9)], calcium, { id: 'other' });
    const { caseRecord, view, cases } = comparisonOf([
      shippedCase('zhang-2019'),
      shippedCase('hindawi-2023-case-2'),
      other,
    ]);
    const cards = deriveCards(caseRecord, view.axis, 'days', en);
    const notes = groupByCase(cards, { cases }, en, enCompare).map(({ note }) => note);
    expect(notes[0]).toMatch(/Serum calcium: this case has none in a unit that converts\.$/);
    expect(notes[1]).not.toMatch(/has none/);
    expect(notes[2]).toMatch(/Serum phosphorus: this case has none in a unit that converts\.$/);
  });
});

describe('the lanes of a comparison', () => {
  it('are one for each case, in order, with day 0 as the anchor of each', () => {
    const { lanes } = comparisonOf(THREE).figureAt(860);
    expect(lanes.map(({ name }) => name.text)).toEqual(['A', 'B', 'C']);
    for (const { events } of lanes) {
      expect(events.filter(({ event }) => event.isAnchor)).toHaveLength(1);
      expect(events.find(({ event }) => event.isAnchor)?.event.title).toBe('Resection');
    }
  });
});

describe('pointing and keys in a comparison', () => {
  it('find the nearest value of all cases in the rectangle', () => {
    const figure = comparisonOf(THREE, { parameters: { from: '-10', to: '10' } }).figureAt(860);
    for (const { panel, marks } of figure.panels) {
      const [{ places, y, mark }] = marks as [(typeof marks)[number]];
      const found = findNearest(figure, places[0]!.x1, y);
      expect(found).toMatchObject({ kind: 'observation' });
      const key = found?.kind === 'observation' ? found.key : undefined;
      expect([panel.seriesId, mark.index]).toEqual([key?.seriesId, key?.index]);
    }
  });

  it('step along a case, to the next case at about that time, and on to its events', () => {
    const { view, state } = comparisonOf(THREE);
    let at: PointedAt | undefined;
    const press = (key: StepKey) => {
      at = stepFrom(key, at, view, state)?.target;
      return at?.kind === 'event'
        ? at.id
        : at?.kind === 'observation'
          ? `${at.key.seriesId}:${at.key.index}`
          : undefined;
    };
    expect(press('Home')).toBe('zhang-2019/phosphorus:0');
    expect(press('ArrowRight')).toBe('zhang-2019/phosphorus:1');
    expect(press('ArrowDown')).toBe('hindawi-2023-case-2/phosphorus:1');
    expect(press('ArrowDown')).toMatch(/^simulated-persistent\/phosphorus:/);
    expect(press('ArrowDown')).toBe('zhang-2019/resection');
    expect(press('ArrowDown')).toBe('hindawi-2023-case-2/resection');
    expect(press('ArrowDown')).toBe('simulated-persistent/resection');
    expect(press('ArrowRight')).toBe('simulated-persistent/visit-14');
  });
});

describe('the address of a comparison', () => {
  it('keeps what was pinned in the case that was open', () => {
    const { state } = comparisonOf(THREE, {
      parameters: { event: 'pet-ct', observation: 'phosphorus:3', unit: 'mg/dL' },
    });
    expect(state).toMatchObject({
      unit: 'mg/dL',
      pinnedEvent: 'zhang-2019/pet-ct',
      pinnedObservation: { seriesId: 'zhang-2019/phosphorus', index: 3 },
    });
  });

  it('lets a pinned value go whose series is not drawn', () => {
    const { state } = comparisonOf(THREE, {
      parameters: { observation: 'hindawi-2023-case-2/calcium:0' },
    });
    expect(state.pinnedObservation).toBeUndefined();
  });

  it.each([
    [
      { unit: 'mmol/l' },
      'The link asks for the unit “mmol/l”, which these cases cannot be shown in.',
    ],
    [
      { axis: 'dates' },
      'Cases stand side by side in days from their own day 0, so calendar dates are not on the axis.',
    ],
    [
      { anchor: 'pet-ct' },
      'In a comparison each case counts from its own day 0; the other day 0 of the link is not used.',
    ],
  ])(
    'says what of %o it cannot follow, and stays in one unit and in days',
    (parameters, notice) => {
      const { notices, state, view } = comparisonOf(THREE, { parameters });
      expect(notices).toEqual([notice]);
      expect(state).toMatchObject({ unit: 'mmol/L', axis: 'days' });
      expect(new Set(view.panels.map(({ unit }) => unit))).toEqual(new Set(['mmol/L']));
      expect(view.axis.zero / DAY_MS).toBe(0);
    },
  );
});
