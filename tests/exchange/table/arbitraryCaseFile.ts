import fc from 'fast-check';
import { BASES } from '../../../src/domain/basis';
import { EVENT_KINDS } from '../../../src/domain/clinicalEvent';
import { INTERPRETATIONS } from '../../../src/domain/interpretation';
import { COMPARATORS } from '../../../src/domain/quantity';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { parseCase } from '../../../src/exchange/parseCase';
import { en } from '../../../src/words/en';

/** Words as sources print them, with everything that a cell can be broken by. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom('before incision', '=1+1', "'@x", 'a "quoted", word; or [two] {reported}'),
    fc.constantFrom(
      'line one\nline two',
      'after 3 before 4',
      '(x',
      'x)',
      '磷 µmol',
      'a\\b]',
      '-',
      '3',
    ),
  )
  .map((text) => text.replaceAll('\r', '').trim())
  .filter((text) => text !== '');

const basis = fc.constantFrom(...BASES);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

/** An object without the keys that have nothing in them. */
function filled<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}

const worded = <T extends object>(form: fc.Arbitrary<T>) =>
  fc
    .tuple(form, some(words), some(basis))
    .map(([time, text, of]) => filled({ ...time, text, basis: of }));

const oneDay = fc.oneof(fc.integer({ min: -90, max: 400 }), fc.constantFrom(0.5, -2.25, 3.125));
const day = fc.oneof(
  oneDay.map((one) => ({ day: one })),
  fc.tuple(oneDay, fc.integer({ min: 1, max: 40 })).map(([from, length]) => ({
    day: [from, Math.ceil(from) + length],
  })),
);
const two = (number: number) => String(number).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('year', 'month', 'day', 'T08:30', 'T23:59:07', 'T00:00+08:00'),
    fc.constantFrom('', '', '~'),
  )
  .map(([year, month, dayOfMonth, form, about]) => {
    const whole = `${year}-${two(month)}-${two(dayOfMonth)}`;
    const cut: Record<string, string> = {
      year: whole.slice(0, 4),
      month: whole.slice(0, 7),
      day: whole,
    };
    const known = cut[form];
    return { date: (known ?? whole + form) + about };
  });

/** Any time a case file can tell on one clock. */
const timeOn = (point: fc.Arbitrary<object>) => {
  const moment = worded(point);
  const open = fc.oneof(
    moment.map((after) => ({ after })),
    moment.map((before) => ({ before })),
    fc.tuple(moment, moment).map(([after, before]) => ({ after, before })),
  );
  const either = fc.tuple(worded(fc.oneof(point, open)), moment).map((oneOf) => ({ oneOf }));
  return worded(fc.oneof({ weight: 5, arbitrary: point }, { weight: 2, arbitrary: open }, either));
};
const dayTime = timeOn(day);
const dateTime = timeOn(date);

const number = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 0.3, 1.234, 12.345, 1234, 1e-7, 2.5e21, 100.001),
);
const range = fc
  .tuple(
    some(fc.integer({ min: -5, max: 20 })),
    some(fc.integer({ min: 21, max: 40 })),
    some(words),
  )
  .map(([low, high, source]) =>
    filled({
      low: low === undefined ? undefined : low / 8,
      high: high === undefined ? undefined : high / 8,
      source,
    }),
  )
  .filter((one) => Object.keys(one).length > 0)
  .chain((one) => fc.constantFrom('reported', 'assumed').map((of) => ({ ...one, basis: of })))
  // Without a source a table is the source, which is no longer the same.
  .filter((one) => 'source' in one);

const observationAt = (time: fc.Arbitrary<object>) =>
  fc
    .record({
      time,
      result: fc.oneof(
        {
          weight: 4,
          arbitrary: fc.record({
            value: number,
            comparator: some(fc.constantFrom(...COMPARATORS)),
          }),
        },
        { weight: 1, arbitrary: words.map((missing) => ({ missing })) },
      ),
      basis: some(basis),
      readingError: some(fc.double({ min: 0.001, max: 1, noNaN: true })),
      interpretation: some(fc.constantFrom(...INTERPRETATIONS)),
      referenceRange: some(range),
      note: some(words),
    })
    .map(({ result, ...rest }) => filled({ ...rest, ...filled(result) }));

const series = fc.boolean().chain((isInDays) =>
  fc.record({
    code: some(fc.constantFrom('14879-1', '2777-1', '3084-1', '1751-7')),
    unit: fc.constantFrom('mmol/L', 'mg/dL', '{RU}/mL', '10*9/L', 'foo units', '=x', '1'),
    basis,
    referenceRange: some(range),
    observations: fc.array(observationAt(isInDays ? dayTime : dateTime), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
);

const time = fc.oneof(dayTime, dateTime);
const period = fc
  .tuple(time, time, fc.constantFrom('both', 'start', 'end'))
  .map(([start, end, known]) => ({
    ...(known === 'end' ? {} : { start }),
    ...(known === 'start' ? {} : { end }),
  }));
const event = fc
  .record({
    kind: fc.constantFrom(...EVENT_KINDS),
    title: words,
    summary: some(words),
    basis,
    when: fc.oneof(
      time.map((one) => ({ time: one })),
      period.map((one) => ({ period: one })),
    ),
  })
  .map(({ when, ...rest }) => filled({ ...rest, ...when }));

/** Case files that are valid, with everything a table has a column for. */
export const arbitraryCaseFile: fc.Arbitrary<CaseFile> = fc
  .tuple(fc.array(series, { maxLength: 3 }), fc.array(event, { maxLength: 4 }))
  .map(([allSeries, events]) => ({
    format: 'caseline/1',
    id: 'any',
    title: 'Any case',
    anchor: { event: 'day-0' },
    series: allSeries.map(({ code, ...one }, index) => ({
      ...filled(one),
      id: `s${index}`,
      name: `Analyte number ${index}`,
      ...(code === undefined ? {} : { code: { system: 'http://loinc.org', code } }),
    })),
    events: [
      ...events.map((one, index) => ({ ...one, id: `e${index}` })),
      { id: 'day-0', kind: 'procedure', title: 'Day zero', basis: 'reported', time: { day: 0 } },
    ],
    source: { citation: 'Made for a test' },
  }))
  .filter((file) => parseCase(JSON.stringify(file), en).ok)
  .map((file) => file as unknown as CaseFile);
