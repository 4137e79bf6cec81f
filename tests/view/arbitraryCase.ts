import fc from 'fast-check';
import { EVENT_KINDS } from '../../src/domain/clinicalEvent';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { arbitrarySeries, basis } from './arbitrarySeries';
import { anyPeriod, anyTime } from './arbitraryTime';
import { caseFrom, RESECTION } from './caseFrom';

const SHORT = ['PET/CT', 'Scan', 'Discharge', 'IgG4 disease', 'Visit', 'Histology'];
const LONG = [
  'Ultrasound-guided core biopsy of the enlarged right axillary lymph nodes',
  'Whole-body 68Ga-DOTATATE PET/CT',
  '随访：患者自述血磷正常',
];

const LONG_WORDS =
  'serum phosphorus and its loss in the urine recovered rapidly after the mass was removed';
const LONG_DISCLAIMER =
  'The letter prints no phosphorus value; every value and every day of this curve was placed by us ' +
  'so that it fits the words of the source, in steps of 0.05 and without scatter, so that nobody ' +
  'takes it for a measurement of this or of any other patient, in any laboratory.';

const event = fc
  .record({
    kind: fc.constantFrom(...EVENT_KINDS),
    title: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SHORT) },
      { weight: 1, arbitrary: fc.constantFrom(...LONG) },
    ),
    basis,
    when: fc.oneof(
      { weight: 4, arbitrary: anyTime.map((time) => ({ time })) },
      { weight: 1, arbitrary: anyPeriod.map((period) => ({ period })) },
    ),
  })
  .map(({ when, ...more }) => ({ ...more, ...when }));

const words = fc.record({
  text: fc.constantFrom('rapid recovery', 'hypophosphatemia', 'reported normal', LONG_WORDS),
  period: anyPeriod,
  basis: fc.constant('reported'),
});

/** What makes a history strip: a day 0 that is known to a year, and an onset years before. */
const HISTORY = {
  anchor: { event: 'resection', time: { date: '2018' }, illustrativeDate: '2018-10-10' },
  onset: {
    id: 'onset',
    kind: 'symptom',
    title: 'Onset',
    basis: 'reported',
    time: { date: '2014~' },
  },
};

/** Cases of every kind of time, with names short and long, that the parser accepts. */
export const arbitraryCase: fc.Arbitrary<CaseRecord> = fc
  .record({
    series: fc.array(arbitrarySeries, { maxLength: 3 }),
    events: fc.array(event, { maxLength: 12 }),
    words: fc.array(words, { maxLength: 3 }),
    disclaimer: fc.constantFrom(
      undefined,
      'The letter prints no phosphorus value.',
      LONG_DISCLAIMER,
    ),
    hasHistory: fc.boolean(),
  })
  .map(({ series, events, hasHistory, ...more }) =>
    caseFrom({
      ...more,
      anchor: hasHistory ? HISTORY.anchor : { event: 'resection' },
      series: series.map((one, index) => ({ ...one, id: `series-${index}` })),
      events: [
        RESECTION,
        ...events.map((one, index) => ({ ...one, id: `event-${index}` })),
        ...(hasHistory ? [HISTORY.onset] : []),
      ],
    }),
  );

/** A case as a reader may look at it: any part of it, in days or dates, on any screen. */
export const arbitraryLook = fc.record({
  caseRecord: arbitraryCase,
  width: fc.oneof(fc.integer({ min: 320, max: 2560 }), fc.constantFrom(320, 360, 559, 560, 860)),
  roomHeight: fc.constantFrom(0, 900),
  parameters: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom({}, { axis: 'dates' }, { anchor: 'event-0' }) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.integer({ min: -80, max: 100 }), fc.integer({ min: 1, max: 150 }))
        .map(([from, length]) => ({ from: String(from), to: String(from + length) })),
    },
  ),
});
