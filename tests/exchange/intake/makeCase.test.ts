import { describe, expect, it } from 'vitest';
import type { CaseForm } from '../../../src/exchange/intake/caseForm';
import type { Findings } from '../../../src/exchange/intake/findings';
import { summariseFindings } from '../../../src/exchange/intake/findingsSummary';
import { makeCaseFile } from '../../../src/exchange/intake/makeCaseFile';
import {
  checkForm,
  isComplete,
  proposeForm,
  withNewEvents,
} from '../../../src/exchange/intake/proposeForm';
import { proposePresets } from '../../../src/exchange/intake/proposePresets';
import { readCase } from '../../../src/exchange/parseCase';
import { en } from '../../../src/words/en';
import { enOpen } from '../../../src/words/enOpen';
import { findingsOf, foundEvent, foundSeries } from './findingsOf';

const words = enOpen.findings;
const WEEKS = ['2020-01-01', '2020-01-08', '2020-01-15', '2020-03-01'];
const operation = foundEvent('operation', 'procedure', { time: { date: '2020-01-10' } });
const range = { low: 0.8, high: 1.5, basis: 'reported' } as const;
const two = findingsOf(
  [foundSeries('phosphate', WEEKS, { referenceRange: range }), foundSeries('calcium', WEEKS)],
  [operation],
);

function formOf(findings: Findings, parts: Partial<CaseForm> = {}): CaseForm {
  const proposed = proposeForm(summariseFindings(findings, en), 'labs.csv', undefined, words);
  return { ...proposed, title: 'A course', ...parts };
}

function made(findings: Findings, form: CaseForm) {
  const read = readCase(makeCaseFile(findings, form), en);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.caseRecord;
}

describe('what was found, told for choosing', () => {
  it('counts values and missing results apart and says the span', () => {
    const observations = [
      { time: { date: '2020-01-02' }, value: 0.3, comparator: '<' as const },
      { time: { date: '2020-01-01' }, missing: 'hemolysed' },
      { time: { date: '2020-02' }, value: 0 },
    ];
    const { series } = summariseFindings(findingsOf([foundSeries('p', [], { observations })]), en);
    expect(series[0]).toMatchObject({ values: 2, missing: 1, first: '1 January 2020' });
    expect(series[0]?.last).toBe('February 2020');
  });

  it('says days, day 0 among them, where there are no dates', () => {
    const observations = [
      { time: { day: 0 }, value: 1 },
      { time: { day: [4, 5] as [number, number] }, value: 2 },
    ];
    const day0 = foundEvent('surgery', 'procedure', { time: { day: 0 } });
    const summary = summariseFindings(
      findingsOf([foundSeries('p', [], { observations })], [day0]),
      en,
    );
    expect(summary.series[0]).toMatchObject({ first: 'day 0', last: 'somewhere in day +4 to +5' });
    expect(summary).toMatchObject({
      tellsDays: true,
      events: [{ isDayZero: true, when: 'day 0' }],
    });
  });
});

describe('the form that is proposed', () => {
  it('shows the first series with more than one value, with the ranges that were found', () => {
    const one = foundSeries('single', ['2020-01-01']);
    const { series } = formOf(findingsOf([one, ...two.series]));
    expect(series).toEqual([
      { id: 'phosphate', name: 'phosphate', range: { kind: 'found' } },
      { id: 'calcium', name: 'calcium', range: { kind: 'none' } },
    ]);
  });

  it('takes an operation as day 0, and nothing where none is told', () => {
    expect(formOf(two).anchor).toEqual({ kind: 'event', id: 'operation' });
    expect(formOf(findingsOf(two.series)).anchor).toEqual({ kind: 'none' });
  });

  it('asks what day 0 is where events alone are told in days', () => {
    const visit = foundEvent('visit', 'visit', { time: { day: 3 } });
    for (const found of [findingsOf([], [visit]), findingsOf(two.series, [visit])]) {
      const form = formOf(found);
      expect(form.anchor).toEqual({ kind: 'told', title: '', eventKind: 'procedure' });
      // Beside results on the calendar days cannot be placed without the date of day 0.
      const needsDate = found.series.length > 0;
      const summary = summariseFindings(found, en);
      expect(checkForm(form, summary, words).anchor).toBe(words.anchorNeeded(needsDate));
      const birth = { kind: 'told', title: 'Birth', eventKind: 'procedure' } as const;
      const named = { ...birth, ...(needsDate ? { date: '2020-01-03' } : {}) };
      const filled = { ...form, title: 'A course', anchor: named };
      expect(isComplete(checkForm(filled, summary, words))).toBe(true);
      expect(made(found, filled).anchor?.event).toBe('day-0');
    }
  });

  it('leaves out events from long before the results, and shows at most twelve', () => {
    const childhood = foundEvent('appendix', 'procedure', { time: { date: '1951' } });
    expect(formOf(findingsOf(two.series, [childhood, operation])).eventIds).toEqual(['operation']);
    const visits = Array.from({ length: 20 }, (_, n) =>
      foundEvent(`scan-${n}`, 'imaging', { time: { date: '2020-01-12' } }),
    );
    const { eventIds } = formOf(findingsOf(two.series, [...visits, operation]));
    expect(eventIds).toHaveLength(12);
    expect(eventIds).toContain('operation');
  });

  it('keeps what was filled in when events of another table come, and shows those', () => {
    const more = findingsOf(two.series, [
      ...two.events,
      foundEvent('scan', 'imaging', { time: { date: '2020-01-02' } }),
    ]);
    const form = formOf(two, { title: 'Typed already' });
    const next = withNewEvents(form, summariseFindings(two, en), summariseFindings(more, en));
    expect(next).toEqual({ ...form, eventIds: ['operation', 'scan'] });
  });

  it('proposes day 0 once a second table brings the first events', () => {
    const before = findingsOf(two.series);
    const form = withNewEvents(
      formOf(before),
      summariseFindings(before, en),
      summariseFindings(two, en),
    );
    expect(form.anchor).toEqual({ kind: 'event', id: 'operation' });
    // Where events were there before, none was a choice.
    const chosen = formOf(two, { anchor: { kind: 'none' } });
    const more = findingsOf(two.series, [
      ...two.events,
      foundEvent('scan', 'imaging', { time: { date: '2020-01-02' } }),
    ]);
    const kept = withNewEvents(chosen, summariseFindings(two, en), summariseFindings(more, en));
    expect(kept.anchor).toEqual({ kind: 'none' });
  });

  it('asks for day 0 once a second table tells events in days', () => {
    const dated = findingsOf(two.series);
    const more = findingsOf(two.series, [foundEvent('birth', 'visit', { time: { day: 0 } })]);
    const next = withNewEvents(
      formOf(dated),
      summariseFindings(dated, en),
      summariseFindings(more, en),
    );
    expect(next.anchor).toEqual({ kind: 'event', id: 'birth' });
  });
});

describe('a form', () => {
  const summary = summariseFindings(two, en);

  it.each<[string, Partial<CaseForm>, object]>([
    ['no title', { title: ' ' }, { title: words.titleNeeded }],
    ['no source', { citation: '' }, { citation: words.citationNeeded }],
    [
      'day 0 without a date',
      { anchor: { kind: 'told', title: 'Birth', eventKind: 'procedure' } },
      { anchor: words.anchorNeeded(true) },
    ],
    [
      'day 0 on a date that does not exist',
      { anchor: { kind: 'told', title: 'Birth', eventKind: 'procedure', date: '2020-02-30' } },
      { anchor: words.anchorNeeded(true) },
    ],
  ])('with %s says so', (_, parts, problem) => {
    const problems = checkForm(formOf(two, parts), summary, words);
    expect(problems).toMatchObject(problem);
    expect(isComplete(problems)).toBe(false);
  });

  it.each<[number | undefined, number | undefined, boolean]>([
    [0.8, 1.5, true],
    [0, undefined, true],
    [undefined, 1.5, true],
    [undefined, undefined, false],
    [1.5, 1.5, false],
    [2, 1, false],
  ])('with a typed range from %s to %s is complete: %s', (low, high, complete) => {
    const bounds = {
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
    };
    const typed = { kind: 'typed', ...bounds, source: 'the ward', isAssumed: false } as const;
    const form = formOf(two, { series: [{ id: 'phosphate', name: 'P', range: typed }] });
    expect(isComplete(checkForm(form, summary, words))).toBe(complete);
  });
});

describe('the case that is made', () => {
  it('shows the chosen series in the chosen order under the chosen names', () => {
    const none = { kind: 'none' } as const;
    const series = [
      { id: 'calcium', name: 'Serum calcium', range: none },
      { id: 'phosphate', name: ' ', range: { kind: 'found' } as const },
    ];
    const record = made(two, formOf(two, { series }));
    expect(record.series.map(({ name }) => name)).toEqual(['Serum calcium', 'phosphate']);
    expect(record.series[0]?.referenceRange).toBeUndefined();
    expect(record.series[1]?.referenceRange).toMatchObject({ low: 0.8, assumed: false });
  });

  it('says of a typed range where it comes from and that it is assumed; a bound of 0 is a bound', () => {
    const typed = { kind: 'typed', low: 0, source: 'A textbook', isAssumed: true } as const;
    const form = formOf(two, { series: [{ id: 'phosphate', name: 'P', range: typed }] });
    expect(made(two, form).series[0]?.referenceRange).toEqual({
      low: 0,
      source: 'A textbook',
      assumed: true,
    });
  });

  it('counts days from an event that the author tells', () => {
    const told = {
      kind: 'told',
      title: 'Birth',
      eventKind: 'procedure',
      date: '2020-01-03',
    } as const;
    const record = made(two, formOf(two, { anchor: told }));
    expect(record.anchor?.event).toBe('day-0');
    expect(record.events[0]).toMatchObject({ id: 'day-0', title: 'Birth' });
  });

  it('is valid without any event, and without any series', () => {
    expect(made(findingsOf(two.series), formOf(findingsOf(two.series))).events).toEqual([]);
    const eventsOnly = findingsOf([], [operation]);
    expect(made(eventsOnly, formOf(eventsOnly)).series).toEqual([]);
  });

  it.each([
    ['Phosphate after a resection', 'phosphate-after-a-resection'],
    ['Élan & Co.', 'elan-co'],
    ['磷酸盐', 'case'],
    ['-- 1 --', '1'],
  ])('is called by its title: %s', (title, id) => {
    expect(made(two, formOf(two, { title })).id).toBe(id);
  });
});

describe('the windows that are proposed', () => {
  const stay = foundEvent('stay', 'admission', {
    period: { start: { date: '2020-01-07' }, end: { date: '2020-01-16' } },
  });
  const presetsOf = (findings: Findings) => proposePresets(made(findings, formOf(findings)), words);

  it('lie around day 0 and around each stay', () => {
    expect(presetsOf(findingsOf(two.series, [operation, stay]))).toEqual([
      {
        id: 'around-operation',
        title: 'Around The operation',
        from: { date: '2019-12-27' },
        to: { date: '2020-02-21' },
      },
      {
        id: 'around-stay',
        title: 'Around The stay',
        from: { date: '2020-01-04' },
        to: { date: '2020-01-20' },
      },
    ]);
  });

  it('are not offered where they hold fewer than two values, or all of them', () => {
    const late = foundEvent('late', 'procedure', { time: { date: '2020-03-20' } });
    expect(presetsOf(findingsOf([foundSeries('p', WEEKS)], [late]))).toEqual([]);
    const days = ['2020-01-09', '2020-01-11'];
    expect(presetsOf(findingsOf([foundSeries('p', days)], [operation]))).toEqual([]);
  });
});
