import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import { DAY_MS } from '../../../src/domain/caseTime';
import { observationAt } from '../../../src/domain/series';
import type { CaseIssue } from '../../../src/exchange/caseIssue';
import { deriveCards } from '../../../src/view/deriveCards';
import { placeFigure } from '../../../src/view/placeFigure';
import type { TimelineView } from '../../../src/view/timelineView';
import { describeDate } from '../../../src/words/describeTime';
import { en } from '../../../src/words/en';
import { eventInFile, fileOf, fileWithValues, seriesInFile } from '../fileOf';
import { viewOf } from '../../view/viewOf';
import { caseOf, fileWith, refusalOf } from './openSession';

const openCase = (file: unknown) => caseOf(fileWith(JSON.stringify(file)));
const refused = (file: unknown) => refusalOf(fileWith(JSON.stringify(file)));

const refusal = (place: string, found: string, expected: string) => ({
  severity: 'refuse',
  place,
  found,
  expected,
});
const note = (place: string, found: string, expected: string) => ({
  severity: 'note',
  place,
  found,
  expected,
});

const on = (time: unknown, value = 1) => ({ time, value });
const dated = (...dates: readonly string[]) =>
  fileWithValues(dates.map((date, index) => on({ date }, index + 1)));
const withoutAnchor = (file: ReturnType<typeof fileOf>) =>
  Object.fromEntries(Object.entries({ ...file, events: [] }).filter(([key]) => key !== 'anchor'));

/** The numbers of a drawing that are none; ends of spans and spare slots of domains may be infinite. */
function findNaN(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [path] : [];
  if (typeof value === 'string') return /NaN|undefined|Infinity/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => findNaN(inner, `${path}.${key}`));
}

/** The date of an observation as the page says it. */
function dateOf({ series }: CaseRecord, index: number, { axis }: TimelineView) {
  const [first] = series;
  return first && describeDate(observationAt(first, index).time, axis, en, 'known');
}

async function drawn(file: unknown) {
  const { caseRecord } = await openCase(file);
  const { view } = viewOf(caseRecord);
  const figures = [1200, 360].map((width) => placeFigure(view, width, en));
  return { caseRecord, view, figures, marks: view.panels[0]?.marks ?? [] };
}

describe('a value in a case file', () => {
  it.each(['3,1', '3.1', '<0.3', '1e999', 'NaN', ''])(
    'row 14: %j as text is refused, and is not made a number',
    async (value) => {
      const file = fileWithValues([{ time: { day: 0 }, value }]);
      expect(await refused(file)).toEqual([
        refusal('series[0].observations[0].value', JSON.stringify(value), 'a number'),
      ]);
    },
  );

  it.each(['1e999', '-1e999'])('row 15: %s is refused as no finite number', async (number) => {
    const text = JSON.stringify(fileWithValues([on({ day: 0 }, 12345)])).replace('12345', number);
    expect(await refusalOf(fileWith(text))).toEqual([
      refusal(
        'series[0].observations[0].value',
        number.startsWith('-') ? '-Infinity' : 'Infinity',
        'a finite number',
      ),
    ]);
  });

  it.each(['NaN', 'Infinity'])(
    'row 15: %s as a word is no JSON, and its place is told',
    async (word) => {
      const text = JSON.stringify(fileWithValues([on({ day: 0 }, 12345)])).replace('12345', word);
      const [issue] = await refusalOf(fileWith(text));
      expect(issue).toMatchObject({
        place: `line 1, column ${text.indexOf(word) + 1}`,
        expected: 'a case file in valid JSON',
      });
      expect(issue?.found).toContain(word);
    },
  );

  it('row 16: of -2 is refused', async () => {
    expect(await refused(fileWithValues([on({ day: 0 }), on({ day: 1 }, -2)]))).toEqual([
      refusal('series[0].observations[1].value', '-2', 'a value of 0 or more'),
    ]);
  });

  it('row 16: of 310 mg/dL of phosphorus is accepted with a note, and stays 310', async () => {
    const file = fileWithValues([on({ day: 0 }, 3), on({ day: 1 }, 310)], {
      unit: 'mg/dL',
      code: { system: 'http://loinc.org', code: '2777-1' },
      referenceRange: { low: 2.5, high: 4.5, basis: 'reported' },
    });
    const { caseRecord, issues } = await openCase(file);
    expect(issues).toEqual([
      note(
        'series[0].observations[1].value',
        '310',
        'at most ten times the upper bound of the range; check the value and its unit, mg/dL',
      ),
    ]);
    expect([...(caseRecord.series[0]?.value ?? [])]).toEqual([3, 310]);
  });
});

describe('a date in a case file', () => {
  const exists = 'a day that exists, as 2018, 2018-05, 2018-05-12 or 2018-05-12T08:30';

  it.each([
    ['row 17', '2020-02-30'],
    ['row 17', '2020-13-01'],
    ['row 17', '2019-02-29'],
    ['row 17', '2020-04-31T08:00'],
    ['row 17', '2020-05-01T24:30'],
    ['row 18', '2020-21'],
    ['row 18', '2020-00'],
    ['row 19', '03/04/2020'],
    ['row 19', '3 April 2020'],
  ])('%s: %s is refused with its place, and never becomes another day', async (_, date) => {
    expect(await refused(dated('2020-01-01', date))).toEqual([
      refusal('series[0].observations[1].time.date', `"${date}"`, exists),
    ]);
  });

  it.each([
    ['2020-05', '2020-05-01', '2020-06-01', 'May 2020'],
    ['2020', '2020-01-01', '2021-01-01', '2020'],
  ])('row 20: %s is drawn over its whole span and said as that', async (date, from, to, said) => {
    const { view, caseRecord, marks } = await drawn(withoutAnchor(dated('2019-01-01', date)));
    expect([caseRecord.series[0]?.start[1], caseRecord.series[0]?.end[1]]).toEqual([
      Date.parse(from),
      Date.parse(to),
    ]);
    // Drawn from the tick of its first day to that of its last one.
    expect(marks[1]?.spans).toEqual([{ from: Date.parse(from), to: Date.parse(to) - DAY_MS }]);
    expect(dateOf(caseRecord, 1, view)).toBe(said);
  });

  it.each([
    ['row 21', '2020-05-01T23:30:00-08:00', '2020-05-01T23:30Z', '1 May 2020 at 23:30'],
    ['row 21', '2020-05-01T00:30:00+14:00', '2020-05-01T00:30Z', '1 May 2020 at 00:30'],
    ['row 22', '2025-01-31T10:26:00', '2025-01-31T10:26Z', '31 January 2025 at 10:26'],
  ])('%s: %s keeps its wall clock', async (_, date, clock, said) => {
    const { caseRecord, view } = await drawn(withoutAnchor(dated(date)));
    expect(caseRecord.series[0]?.start[0]).toBe(Date.parse(clock));
    expect(dateOf(caseRecord, 0, view)).toBe(said);
  });

  it('row 21: of two offsets in one case is noted', async () => {
    const { issues } = await openCase(
      withoutAnchor(dated('2020-05-01T23:30-08:00', '2020-05-02T08:00+08:00', '2020-05-03T08:00')),
    );
    expect(issues).toEqual([
      note(
        'the file',
        '"-08:00, +08:00, none"',
        'one offset from UTC; each wall clock is kept as printed',
      ),
    ]);
  });

  it.each(['0202-05-01', '2220-05-01'])(
    'row 23: %s is accepted with a note that offers to leave it out',
    async (date) => {
      const file = withoutAnchor(dated('2020-05-01', date));
      const far = (place: string, leaveOut: CaseIssue['leaveOut']) => ({
        ...note(place, `"${date}"`, 'a year between 1800 and 2100; check the date'),
        leaveOut,
      });
      expect((await openCase(file)).issues).toEqual([
        far('series[0].observations[1].time.date', ['series', 0, 'observations', 1]),
      ]);
      const events = [eventInFile('surgery', { day: 0 }), eventInFile('visit', { date })];
      expect((await openCase(fileOf({ events }))).issues).toEqual([
        far('events[1].time.date', ['events', 1]),
      ]);
    },
  );
});

describe('what contradicts itself in a case file', () => {
  it('row 24: an event that ends before it starts is refused with both dates', async () => {
    const period = { start: { date: '2020-05-02' }, end: { date: '2020-05-01' } };
    const events = [eventInFile('surgery', { day: 0 }), eventInFile('stay', undefined, { period })];
    expect(await refused(fileOf({ events }))).toEqual([
      refusal(
        'events[1].period',
        '{"start":{"date":"2020-05-02"},"end":{"date":"2020-05-01"}}',
        'an end that is not before its start',
      ),
    ]);
  });

  it('row 25: two events with one id are refused with both places', async () => {
    const events = [eventInFile('surgery', { day: 0 }), eventInFile('surgery', { day: 1 })];
    expect(await refused(fileOf({ events }))).toEqual([
      refusal('events[1].id', '"surgery"', 'an id of its own; the same one stands at events[0].id'),
    ]);
  });

  it('row 25: two series or two values with one id are refused with both places', async () => {
    const value = { time: { day: 0 }, value: 1, id: 'a' };
    const series = seriesInFile({ observations: [value, value] });
    expect(await refused(fileOf({ series: [series, series] }))).toEqual([
      refusal(
        'series[1].id',
        '"phosphorus"',
        'an id of its own; the same one stands at series[0].id',
      ),
      ...[0, 1].map((at) =>
        refusal(
          `series[${at}].observations[1].id`,
          '"a"',
          `an id of its own; the same one stands at series[${at}].observations[0].id`,
        ),
      ),
    ]);
  });

  it('row 25: an anchor that names no event is refused with the id that was meant', async () => {
    expect(await refused(fileOf({ anchor: { event: 'surgry' } }))).toEqual([
      refusal('anchor.event', '"surgry"', 'the id of an event of this case, such as "surgery"'),
    ]);
  });

  it.each([
    ['2777-1', 'mmol/L', 'mg/dL'],
    ['14879-1', 'mg/dL', 'mmol/L'],
  ])('also: LOINC %s in %s is refused', async (code, unit, expected) => {
    const file = fileWithValues([on({ day: 0 })], {
      unit,
      code: { system: 'http://loinc.org', code },
    });
    expect(await refused(file)).toEqual([
      refusal('series[0].unit', `"${unit}"`, `${expected}, which is what LOINC ${code} measures`),
    ]);
  });
});

describe('a course', () => {
  it('row 26: with two results at one time keeps both, in the order of the file, side by side', async () => {
    const { marks, figures } = await drawn(
      fileWithValues([on({ day: 3 }, 2), on({ day: 3 }, 1), on({ day: 0 }, 5)]),
    );
    expect(marks.map(({ value }) => value)).toEqual([5, 2, 1]);
    expect(marks.map(({ key }) => key)).toEqual(['phosphorus:0', 'phosphorus:1', 'phosphorus:2']);
    expect(marks.map(({ sides }) => sides)).toEqual([[0], [-1], [1]]);
    for (const figure of figures) expect(findNaN(figure)).toEqual([]);
  });

  it('row 27: out of order is sorted, and equal times keep their order', async () => {
    const { caseRecord } = await openCase(
      fileWithValues([
        on({ day: 9 }, 1),
        on({ day: -4 }, 2),
        on({ day: 0 }, 3),
        on({ day: -4 }, 4),
      ]),
    );
    expect([...(caseRecord.series[0]?.value ?? [])]).toEqual([2, 4, 3, 1]);
  });

  it.each([
    ['no result', []],
    ['one result', [on({ day: 0 }, 0.5)]],
    ['one result of 0', [on({ day: 0 }, 0)]],
    ['values that are all equal', [on({ day: 0 }, 0.5), on({ day: 1 }, 0.5)]],
    ['nothing but missing values', [{ time: { day: 0 }, missing: 'hemolysed' }]],
    ['nothing but limits', [{ ...on({ day: 0 }, 0.3), comparator: '<' }]],
    ['one result at one minute', [on({ date: '2020-05-01T08:00' })]],
  ])('row 28: with %s is drawn without NaN', async (_, observations) => {
    const { view, figures } = await drawn(fileWithValues(observations));
    for (const figure of figures) {
      expect(findNaN({ ...figure, view: undefined })).toEqual([]);
      expect(figure.plotArea.right).toBeGreaterThan(figure.plotArea.left);
      expect(figure.plotArea.bottom).toBeGreaterThan(figure.plotArea.top);
    }
    const { low, high } = view.panels[0]?.domain ?? { low: 0, high: 1 };
    expect(high).toBeGreaterThan(low);
  });

  it('row 13: of 200,000 values is drawn without a mark for each, and reaches each', async () => {
    const count = 200_000;
    const values = Array.from({ length: count }, (_, n) => on({ day: n / 4 }, (n % 97) / 10));
    const { caseRecord, view, figures } = await drawn(fileWithValues(values));
    expect(caseRecord.series[0]?.value).toHaveLength(count);
    const [panel] = view.panels;
    expect(panel?.count).toBe(count);
    expect(panel?.dense).toBeDefined();
    expect(panel?.marks.length).toBeLessThan(5_000);
    expect(panel?.markAt(count - 1)?.value).toBe(((count - 1) % 97) / 10);
    for (const { panels, lanes, ticks } of figures) {
      expect(findNaN([panels.map(({ dense, tickYs }) => [dense, tickYs]), lanes, ticks])).toEqual(
        [],
      );
    }
  });

  it('row 28: without series and events is a page with nothing to draw', async () => {
    const { view, figures } = await drawn(withoutAnchor(fileOf({ series: [] })));
    expect(view.panels).toEqual([]);
    for (const figure of figures) expect(findNaN(figure)).toEqual([]);
  });

  it('row 29: reaches to events before the first and after the last result', async () => {
    const events = [
      eventInFile('surgery', { day: 0 }),
      eventInFile('before', { day: -12 }),
      eventInFile('after', { day: 16 }),
    ];
    const { view } = await drawn(
      fileOf({
        events,
        series: [seriesInFile({ observations: [on({ day: 1 }), on({ day: 3 })] })],
      }),
    );
    expect(view.extent.from).toBeLessThanOrEqual(-12 * DAY_MS);
    expect(view.extent.to).toBeGreaterThanOrEqual(16 * DAY_MS);
  });
});

describe('text in a case file', () => {
  const EVIL = ['<img src=x onerror=alert(1)>', '</title><script>alert(1)</script>', '&lt;b&gt;'];

  it.each(EVIL)('row 30: a title %s stays the text it is', async (title) => {
    const { caseRecord, issues } = await openCase(
      fileOf({ title, events: [eventInFile('surgery', { day: 0 }, { title })] }),
    );
    expect(caseRecord.title).toBe(title);
    expect(caseRecord.events[0]?.title).toBe(title);
    expect(issues).toEqual([]);
    const { axis } = viewOf(caseRecord).view;
    const [group] = deriveCards(caseRecord, axis, 'days', en);
    expect(group?.cards[0]?.title).toBe(title);
  });

  it.each([
    'https://host.example/a',
    'http://host.example/?a=b#c',
    'javascript:alert(1)',
    'data:text/html,x',
    '//host.example',
  ])('row 31: %s stays as it came; the page makes links of http and https alone', async (url) => {
    expect((await openCase(fileOf({ source: { citation: 'c', url } }))).caseRecord.source.url).toBe(
      url,
    );
  });

  it('row 32: marks of direction come out with a note, joiners stay', async () => {
    const title = '\u202Eesac \u200BA\u2066 👩\u200D🔬 \u202C\u200F';
    const { caseRecord, issues } = await openCase(fileOf({ title }));
    expect(caseRecord.title).toBe('esac A 👩\u200D🔬 ');
    expect(issues).toEqual([
      note(
        'the file',
        '"U+202E"',
        'texts without invisible marks of direction; they were taken out',
      ),
    ]);
  });

  it('row 32: a title of 10,000 characters is whole in the card and cut in the plot', async () => {
    const letter = '👩\u200D👩\u200D👧';
    const title = letter.repeat(1250);
    const file = fileOf({
      series: [seriesInFile({ name: title })],
      events: [eventInFile('surgery', { day: 0 }, { title })],
    });
    const { caseRecord, figures, view } = await drawn(file);
    expect(deriveCards(caseRecord, view.axis, 'days', en)[0]?.cards[0]?.title).toBe(title);
    const labels = figures.flatMap(({ panels, lanes }) => [
      ...panels.map((panel) => panel.title.text),
      ...lanes.flatMap(({ events }) => events.flatMap(({ label }) => label?.text ?? [])),
    ]);
    expect(labels.length).toBeGreaterThanOrEqual(2);
    for (const label of labels) {
      expect(label.length).toBeLessThan(2000);
      expect(
        label
          .replace('…', '')
          .replace(/ \(mmol\/L\)$/, '')
          .replaceAll(letter, ''),
      ).toBe('');
    }
  });
});
