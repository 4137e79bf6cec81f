import fc from 'fast-check';
import { BASES } from '../../src/domain/basis';
import { EVENT_KINDS } from '../../src/domain/clinicalEvent';
import type { CaseFile } from '../../src/exchange/caseFile';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { arbitrarySeries } from '../view/arbitrarySeries';
import { anyPeriod, anyTime } from '../view/arbitraryTime';

const text = fc.oneof(
  fc.constantFrom('PET/CT', 'before the incision', '“quoted”, \\ and "plain"', '随访', 'a\tb\nc'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const basis = fc.constantFrom(...BASES);
const two = (value: number) => String(value).padStart(2, '0');

const year = fc.integer({ min: 1990, max: 2030 }).map(String);
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([one, other]) => `${one}-${two(other)}`);
export const dayText = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([one, other]) => `${one}-${two(other)}`);
const minuteText = fc
  .tuple(dayText, fc.nat(23), fc.nat(59), fc.constantFrom('', ':07'), fc.constantFrom('', '+08:00'))
  .map(([day, hour, minute, second, zone]) => `${day}T${two(hour)}:${two(minute)}${second}${zone}`);

/** The text of a calendar time of any precision. */
export const dateText = fc
  .tuple(fc.oneof(year, month, dayText, minuteText), fc.constantFrom('', '', '~'))
  .map(([date, about]) => date + about);

const moment = dateText.map((date) => ({ date }));

/** A calendar time of any form. */
export const calendarTime = fc.oneof(
  { weight: 4, arbitrary: moment },
  moment.map((after) => ({ after })),
  moment.map((before) => ({ before })),
  fc.tuple(moment, moment).map(([after, before]) => ({ after, before })),
  fc.tuple(moment, moment, text).map(([one, other, words]) => ({
    oneOf: [one, { after: other, text: words }],
  })),
);

const time = fc
  .tuple(
    fc.oneof(anyTime, calendarTime),
    fc.record({ text, basis, 'x-row': fc.nat(9) }, { requiredKeys: [] }),
  )
  .map(([one, more]) => ({ ...more, ...one }));

const event = fc.record({
  title: text,
  kind: fc.constantFrom(...EVENT_KINDS),
  basis,
  summary: optional(text),
  details: optional(text),
  locator: optional(text),
  figurePanel: optional(text),
  when: fc.oneof(
    { weight: 3, arbitrary: time.map((one) => ({ time: one })) },
    { weight: 1, arbitrary: anyPeriod.map((period) => ({ period })) },
  ),
});

const calendarSeries = fc.record({
  observations: fc.array(
    fc.record({
      note: optional(text),
      value: fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10),
      time: fc.oneof(
        moment,
        moment,
        fc.tuple(moment, moment).map(([after, before]) => ({ after, before })),
      ),
      id: fc.uuid(),
      'x-specimen': optional(fc.jsonValue()),
    }),
    { maxLength: 6 },
  ),
  unit: fc.constantFrom('mmol/L', 'U/L'),
  name: text,
  basis,
});

const loose = fc.dictionary(text, fc.jsonValue());

/** Files of every shape that load, their keys in no order, with extensions and reserved keys. */
export const arbitraryFile: fc.Arbitrary<CaseFile> = fc
  .record({
    title: text,
    subject: optional(text),
    claim: optional(text),
    events: fc.array(event, { maxLength: 5 }),
    series: fc.array(fc.oneof(arbitrarySeries, calendarSeries), { maxLength: 3 }),
    phrases: fc.array(fc.record({ basis, text, period: anyPeriod }), { maxLength: 2 }),
    lesson: optional(loose),
    edited: optional(loose),
    'x-tool': optional(loose),
    anchorDate: optional(dateText),
    source: fc.record({ doi: optional(text), citation: text }),
  })
  .map(({ anchorDate, phrases, ...parts }) => ({
    ...parts,
    events: [
      ...parts.events.map(({ when, ...one }, index) => ({ ...one, ...when, id: `event-${index}` })),
      { id: 'surgery', kind: 'procedure', title: 'Surgery', basis: 'reported', time: { day: 0 } },
    ],
    series: parts.series.map((one, index) => ({ ...one, id: `series-${index}` })),
    anchor: { ...(anchorDate ? { time: { date: anchorDate } } : {}), event: 'surgery' },
    words: phrases,
    id: 'specimen',
    format: 'caseline/1',
  }))
  // As it comes out of a file: without what is not there.
  .map((file) => JSON.parse(JSON.stringify(file)) as CaseFile)
  .filter((file) => parseCase(JSON.stringify(file), en).ok);
