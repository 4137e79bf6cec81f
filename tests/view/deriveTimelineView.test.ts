import { describe, expect, it } from 'vitest';
import { caseFrom, caseWithValues, onDay, PHOSPHORUS, RESECTION } from './caseFrom';
import { SHIPPED_CASES, shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

describe('the words a cropped picture keeps', () => {
  it.each([
    ['zhang-2019', 'Illustration, not data. The letter prints no phosphorus value.'],
    [
      'simulated-persistent',
      'Illustration, not data. Simulated for teaching; no patient stands behind it.',
    ],
    [
      'simulated-supplements',
      'Illustration, not data. Simulated for teaching; no patient stands behind it.',
    ],
    ['hindawi-2023-case-2', undefined],
  ] as const)('of %s', (id, disclaimer) => {
    expect(viewOf(shippedCase(id)).view.disclaimer).toBe(disclaimer);
  });

  it('are there for a single made-up value among printed ones', () => {
    const caseRecord = caseWithValues([onDay(1, 1), onDay(2, 1, { basis: 'simulated' })]);
    expect(viewOf(caseRecord).view.disclaimer).toBe('Illustration, not data.');
  });
});

describe('the title of the time axis', () => {
  const titleOf = (parameters: Parameters<typeof viewOf>[1], title = 'Resection') => {
    const events = [RESECTION, { ...RESECTION, id: 'other', title, time: { day: [5, 9] } }];
    return viewOf(caseWithValues([onDay(1, 1)], {}, { events }), parameters).view.axisTitle;
  };

  it('names the event days are counted from', () => {
    expect(titleOf({})).toBe('days from resection');
  });

  it('says "about" where that event is not known to the day', () => {
    expect(titleOf({ anchor: 'other' }, 'Discharge')).toBe('≈ days from discharge');
  });

  it.each([
    ['PET/CT', 'PET/CT'],
    ['IgG4 disease', 'IgG4 disease'],
    ['Bone scan', 'bone scan'],
  ])('leaves abbreviations alone: %s', (title, written) => {
    expect(titleOf({ anchor: 'other' }, title)).toBe(`≈ days from ${written}`);
  });

  it('says of a made-up calendar that it is one', () => {
    const { view } = viewOf(shippedCase('zhang-2019'), { axis: 'dates' });
    expect(view.axisTitle).toBe('illustrative calendar, not the dates of the patient');
  });

  it('says of a stated calendar that it is the calendar', () => {
    const observations = [{ time: { date: '2018-05-01' }, value: 1 }];
    const { view } = viewOf(caseFrom({ series: [{ ...PHOSPHORUS, observations }] }));
    expect(view.axisTitle).toBe('calendar dates');
  });
});

describe('the words of the source', () => {
  const { brackets } = viewOf(shippedCase('zhang-2019')).view;

  it('are quoted with their figure, over the stretch they may hold', () => {
    expect(brackets.map(({ text, span }) => [text, span.from / day(1), span.to / day(1)])).toEqual([
      ['“hypophosphatemia”', -20, 0],
      ['“rapid recovery” [1E]', 0, 12],
      ['“reported normal”', 8, 58],
    ]);
  });

  it('know the part in which they surely hold', () => {
    expect(brackets.map(({ core }) => [core.from / day(1), core.to / day(1)])).toEqual([
      [-20, 0],
      [0, 8],
      [12, 40],
    ]);
  });

  it('say when, for who cannot see them', () => {
    expect(brackets[0]!.name).toBe(
      '“hypophosphatemia”, from day −20 until day 0, days reconstructed',
    );
  });

  it('are left out where they cannot be placed in time', () => {
    const period = { start: { date: '2018' } };
    const words = [{ text: 'later', period, basis: 'reported' }];
    expect(viewOf(caseWithValues([onDay(1, 1)], {}, { words })).view.brackets).toEqual([]);
  });
});

describe('the legend', () => {
  const kindsOf = (observations: readonly unknown[], seriesParts = {}) =>
    viewOf(caseWithValues(observations, seriesParts)).view.legend.map(({ kind }) => kind);

  it('names the shapes and bases that are drawn and no others', () => {
    expect(kindsOf([onDay(1, 0.4), onDay(2, 1)])).toEqual(['below', 'within', 'filled']);
    expect(kindsOf([onDay(1, 9)], { basis: 'simulated' })).toEqual(['above', 'hollow']);
    expect(kindsOf([])).toEqual([]);
  });

  it('calls filled marks by the bases they have', () => {
    const digitised = onDay(2, 1, { basis: 'digitised', readingError: 0.1 });
    const { legend } = viewOf(caseWithValues([onDay(1, 1), digitised])).view;
    expect(legend.at(-1)!.label).toBe('filled, solid: printed, read off a figure');
  });

  it('names no shape for an arrow, which has none', () => {
    expect(kindsOf([onDay(1, 1, { comparator: '<' })])).toEqual(['censored', 'filled']);
  });

  it('names censored values and either/or times where there are any', () => {
    const either = { time: { oneOf: [{ day: 3 }, { day: 4 }] }, value: 1 };
    expect(kindsOf([either])).toContain('either');
    expect(kindsOf([onDay(1, 0.3, { comparator: '<' })])).toContain('censored');
    expect(kindsOf([onDay(1, 1)])).not.toContain('either');
  });
});

describe('the view as a whole', () => {
  it.each(SHIPPED_CASES)('of %s holds every value and every event once', (id) => {
    const caseRecord = shippedCase(id);
    const { view } = viewOf(caseRecord);
    expect(view.panels.map((panel) => panel.marks.length)).toEqual(
      caseRecord.series.map((series) => series.value.length),
    );
    const ids = [...view.events, ...(view.history?.events ?? [])].map((event) => event.id);
    expect(ids.sort()).toEqual(caseRecord.events.map((event) => event.id).sort());
  });

  it('moves nothing when another event is called day 0', () => {
    const caseRecord = shippedCase('zhang-2019');
    const [own, other] = [viewOf(caseRecord), viewOf(caseRecord, { anchor: 'discharge' })];
    expect(other.view.axis.zero).not.toBe(own.view.axis.zero);
    expect(other.state.window).toEqual(own.state.window);
    const places = ({ view }: typeof own) => [
      view.panels[0]!.marks.map((mark) => mark.spans),
      view.events.map((event) => event.spans),
      view.brackets.map((bracket) => bracket.span),
    ];
    expect(places(other)).toEqual(places(own));
  });

  it('moves nothing when dates are written instead of days', () => {
    const caseRecord = shippedCase('zhang-2019');
    const [days, dates] = [viewOf(caseRecord), viewOf(caseRecord, { axis: 'dates' })];
    expect(JSON.stringify(dates.view.panels)).toBe(JSON.stringify(days.view.panels));
    expect(dates.state.window).toEqual(days.state.window);
  });

  it('is empty for an empty case', () => {
    const { view } = viewOf(caseFrom());
    expect(view).toMatchObject({ panels: [], events: [], brackets: [], legend: [] });
    expect(view.disclaimer).toBeUndefined();
  });
});
