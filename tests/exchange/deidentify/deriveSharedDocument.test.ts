import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCaseFile } from '../../../src/exchange/caseDocument/writeCaseFile';
import type { CaseFile } from '../../../src/exchange/caseFile';
import {
  choicesToKeepAll,
  deriveSharedDocument,
  type ShareChoices,
} from '../../../src/exchange/deidentify/deriveSharedDocument';
import { describeShared } from '../../../src/exchange/deidentify/describeShared';
import { freeTextKey, freeTextsOf } from '../../../src/exchange/deidentify/freeTexts';
import { tellsDate } from '../../../src/exchange/deidentify/tellsDate';
import { enShare } from '../../../src/words/enShare';
import { CASE_NAMES, caseFile } from '../../data/caseFiles';
import { arbitraryFile } from '../arbitraryFile';
import { caseIn, eventInFile, fileOf, issuesOf, seriesInFile } from '../fileOf';

const share = (file: unknown, choices: Partial<ShareChoices>) => {
  const document = file as CaseFile;
  return deriveSharedDocument(
    document,
    { ...choicesToKeepAll(document, 100), ...choices },
    enShare.standIns,
  );
};

/** A case in which each thing that may go says so. */
const telling = fileOf({
  $schema: 'file:///SECRET-schema',
  id: 'secret-case',
  title: 'A case',
  subject: 'SECRET subject',
  claim: 'TEXT claim',
  'x-tool': { name: 'SECRET tool' },
  anchor: { event: 'secret-surgery', time: { date: '2018-05-15', 'x-a': 'SECRET' } },
  events: [
    eventInFile(
      'secret-surgery',
      { date: '2018-05-15', text: 'TEXT time' },
      {
        title: 'Surgery',
        summary: 'TEXT summary',
        details: 'TEXT details',
        locator: 'SOURCE page 3',
        figurePanel: 'SOURCE 1E',
      },
    ),
  ],
  series: [
    seriesInFile({
      id: 'secret-series',
      referenceRange: { low: 1, source: 'TEXT laboratory', basis: 'reported' },
      observations: [
        { time: { date: '2018-05-16' }, value: 1, id: 'SECRET sample', note: 'TEXT note' },
        { time: { date: '2018-05-17' }, missing: 'TEXT missing', 'x-row': 'SECRET row' },
      ],
    }),
  ],
  words: [
    { text: 'TEXT phrase', period: { start: { day: 0 } }, basis: 'reported', locator: 'SOURCE' },
  ],
  presets: [{ id: 'secret-window', title: 'All', from: { day: 0 }, to: { day: 9 } }],
  source: {
    citation: 'SOURCE citation',
    doi: 'SOURCE doi',
    url: 'https://host.example/SOURCE',
    licence: 'SOURCE licence',
  },
  lesson: { 'x-b': 'SECRET', step: 'SECRET LESSON' },
  i18n: { zh: 'SECRET LESSON' },
  edited: [{ was: 'SECRET edit' }],
});

const textsOf = (file: unknown) => new Set(freeTextsOf(file as CaseFile).map(freeTextKey));
const written = (file: CaseFile | undefined) => (file ? writeCaseFile(file) : '');

describe('a case as it goes out', () => {
  it('is the very case where nothing is chosen', () => {
    expect(share(telling, {})).toBe(telling);
  });

  it('holds no name and no identifier where these are left out', () => {
    const text = written(share(telling, { leavesOutIdentifiers: true }));
    expect(text).not.toMatch(/secret/i);
    expect(text).toContain('TEXT claim');
    expect(text).toContain('SOURCE citation');
  });

  it('still means the same events, series and windows by other ids', () => {
    const shared = caseIn(share(telling, { leavesOutIdentifiers: true }));
    expect(shared.id).toBe('shared-case');
    expect(shared.anchor?.event).toBe('event-1');
    expect(shared.events.map(({ id, title }) => [id, title])).toEqual([['event-1', 'Surgery']]);
    expect(shared.series[0]?.id).toBe('series-1');
    expect(shared.presets[0]?.id).toBe('preset-1');
  });

  it('holds nothing of its source where that is left out, and says so', () => {
    const shared = share(telling, { leavesOutSource: true });
    expect(written(shared)).not.toContain('SOURCE');
    expect(shared?.source).toEqual({ citation: enShare.standIns.citation });
  });

  it.each([
    ['no name', { leavesOutIdentifiers: true }],
    ['no source', { leavesOutSource: true }],
    [
      'one text less',
      { leftOutTexts: new Set([freeTextKey({ kind: 'claim', text: 'TEXT claim' })]) },
    ],
    ['another title', { title: 'Another' }],
  ])('holds no translation where it has %s, which can say what was taken out', (_, choices) => {
    expect(share(telling, choices)).toBeDefined();
    expect(share(telling, choices)).not.toHaveProperty('i18n');
  });

  it('holds none of the texts that are left out', () => {
    const shared = share(telling, { leftOutTexts: textsOf(telling) });
    expect(written(shared)).not.toMatch(/TEXT|LESSON/);
    expect(shared?.words).toEqual([]);
    expect(shared?.series[0]?.observations[1]?.missing).toBe(enShare.standIns.missing);
    expect(shared?.subject).toBe('SECRET subject');
  });

  it('keeps the texts that are not named', () => {
    const leftOutTexts = new Set([freeTextKey({ kind: 'note', text: 'TEXT note' })]);
    const shared = share(telling, { leftOutTexts });
    expect(shared?.series[0]?.observations[0]).not.toHaveProperty('note');
    expect(shared?.events[0]?.summary).toBe('TEXT summary');
    expect(shared?.lesson).toEqual({ step: 'SECRET LESSON' });
  });

  it.each(['shifted', 'days'] as const)(
    'holds no date as it was where dates are %s, neither in the log of edits nor elsewhere',
    (dates) => {
      const file = { ...telling, edited: ['2018-05-15'], 'x-log': '2018-05-15' };
      expect(written(share(file, { dates }))).not.toContain('2018-05');
    },
  );

  it.each([
    ['a text', { leftOutTexts: new Set([freeTextKey({ kind: 'note', text: 'TEXT note' })]) }],
    ['the source', { leavesOutSource: true }],
    ['the title', { title: 'Another' }],
  ])(
    'goes without the log of edits where %s is changed, which could hold it still',
    (_, choices) => {
      const file = { ...telling, edited: { log: [] } };
      expect(share(file, choices)).not.toHaveProperty('edited');
      expect(share(file, {})).toHaveProperty('edited');
    },
  );

  it('does not say by how much its dates were moved', () => {
    const text = written(share(telling, { dates: 'shifted', shift: 321 }));
    expect(text).toContain('2019-04-01');
    expect(text).not.toContain('321');
  });

  it('has the title that the author gave it, or none of the old one', () => {
    expect(share(telling, { title: 'Another' })?.title).toBe('Another');
    expect(share(telling, { title: '  ' })?.title).toBe(enShare.standIns.title);
  });

  it('is not made where dates cannot be told in days', () => {
    expect(share(caseFile('zhang-2019'), { dates: 'days' })).toBeUndefined();
  });

  it('is not made where two times are told apart only by words that are to go', () => {
    const early = { day: 0, text: 'before the incision' };
    const late = { day: 0, text: 'after the incision' };
    const observations = [
      { time: { oneOf: [early, late] }, value: 1 },
      { time: { oneOf: [early, late] }, value: 2 },
    ];
    const file = fileOf({ series: [seriesInFile({ observations })] });
    expect(issuesOf(file)).toEqual([]);
    expect(share(file, { leftOutTexts: textsOf(file) })).toBeUndefined();
    expect(share(file, { leftOutTexts: new Set() })).toBe(file);
  });

  it('is not made where a date would leave the years that a file can tell', () => {
    const file = fileOf({ events: [eventInFile('surgery', { date: '9999-12-31' })] });
    expect(share(file, { dates: 'shifted', shift: 1 })).toBeUndefined();
  });

  it('opens again, whatever is chosen', () => {
    const choices = fc.record({
      dates: fc.constantFrom('kept' as const, 'shifted' as const, 'days' as const),
      shift: fc.integer({ min: -365, max: 365 }),
      leavesOutIdentifiers: fc.boolean(),
      leavesOutSource: fc.boolean(),
      leavesTextsOut: fc.boolean(),
    });
    let made = 0;
    fc.assert(
      fc.property(arbitraryFile, choices, (file, { leavesTextsOut, ...chosen }) => {
        const leftOutTexts = leavesTextsOut ? textsOf(file) : new Set<string>();
        const shared = share(file, { ...chosen, leftOutTexts });
        if (!shared) return;
        made += 1;
        const record = caseIn(shared);
        expect(record.series.map((series) => [...series.value].sort())).toEqual(
          caseIn(file).series.map((series) => [...series.value].sort()),
        );
      }),
    );
    expect(made).toBeGreaterThan(50);
  });

  it.each(CASE_NAMES)('can be made of the shipped case %s without names and dates', (name) => {
    const file = caseFile(name);
    const shared = share(file, {
      dates: 'shifted',
      leavesOutIdentifiers: true,
      leavesOutSource: true,
      leftOutTexts: textsOf(file),
    });
    expect(describeShared(shared!).texts.filter((one) => one.kind !== 'missing')).toEqual([]);
  });
});

describe('what is said to go out', () => {
  it('is everything that a case tells', () => {
    expect(describeShared(telling as unknown as CaseFile)).toMatchObject({
      id: 'secret-case',
      title: 'A case',
      subject: 'SECRET subject',
      source: [
        ...['SOURCE citation', 'SOURCE doi', 'https://host.example/SOURCE', 'SOURCE licence'],
      ],
      seriesNames: ['Serum phosphorus'],
      values: 2,
      eventTitles: ['Surgery'],
      presetTitles: ['All'],
      places: ['SOURCE page 3', 'SOURCE 1E', 'SOURCE'],
      observationIds: 1,
      hasEdits: true,
      extensions: ['x-tool', 'x-a', 'x-row', 'x-b'],
    });
    const { texts } = describeShared(telling as unknown as CaseFile);
    expect(texts.map(({ kind }) => kind)).toEqual([
      ...['claim', 'summary', 'details', 'time', 'note', 'missing', 'rangeSource', 'phrase'],
      ...['lesson', 'i18n'],
    ]);
  });

  it('has the first and the last date as they will stand', () => {
    const events = ['2018-05-12', '2018', '2019-03~'].map((date, index) =>
      eventInFile(`event-${index}`, { date }),
    );
    const file = fileOf({ anchor: undefined, events, series: [] }) as CaseFile;
    const { firstDate, lastDate } = describeShared(file);
    expect([firstDate?.form, lastDate?.form, lastDate?.aboutEnd]).toEqual(['year', 'month', true]);
  });

  it('has no dates where a case has none', () => {
    const shared = describeShared(fileOf() as CaseFile);
    expect(shared).not.toHaveProperty('firstDate');
    expect(shared).not.toHaveProperty('lastDate');
  });

  it('counts a text that stands twice as one', () => {
    const note = { time: { day: 0 }, value: 1, note: 'fasting' };
    const file = fileOf({ series: [seriesInFile({ observations: [note, note] })] });
    expect(freeTextsOf(file as CaseFile)).toEqual([
      { kind: 'note', text: 'fasting', count: 2, tellsDate: false },
    ]);
  });
});

describe('a text that tells a date', () => {
  it.each([
    ...['since May 2018', 'in 2014', 'on 12.05.2018', '12.05.', '5/12/18', 'on 5/12', '2018-05-12'],
    ...['5月12日', 'the 3 October dose', 'early March', '12. März', 'am 3 Dez', 'le 3 février'],
    ...['Anfang Oktober', '1er août', 'on 20180512', '12-May-18', '3rd of may'],
  ])('is noticed: %s', (text) => {
    expect(tellsDate(text)).toBe(true);
  });

  it.each([
    ...[
      'fasting',
      '0.85-1.51 mmol/L',
      '3.5',
      'may be high',
      'after 4 years',
      '120/80',
      'WS/T 404.6',
    ],
    ...['12345 cells', '20189999 cells', 'a march of symptoms', 'no 3 may do', 'Mai Tran'],
  ])('is not seen in: %s', (text) => {
    expect(tellsDate(text)).toBe(false);
  });
});
