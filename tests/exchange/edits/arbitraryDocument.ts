import fc from 'fast-check';
import type {
  CaseFile,
  EventInFile,
  ObservationInFile,
  TimeInFile,
} from '../../../src/exchange/caseFile';
import type { CaseEdit } from '../../../src/exchange/edits/caseEdit';
import { deriveCaseEdit, deriveSeriesEdit } from '../../../src/exchange/edits/deriveFieldEdit';

const anyDay = fc.oneof(
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: -4000, max: 4000 }).map((quarter) => quarter / 4),
);
const anyDate = fc.constantFrom(
  '2018',
  '2018~',
  '2018-05',
  '2018-05~',
  '2018-05-12',
  '2018-05-12T08:30',
  '2018-05-12T08:30:15+08:00',
);
const anyMoment: fc.Arbitrary<{ day: number | [number, number] } | { date: string }> = fc.oneof(
  anyDay.map((day) => ({ day })),
  fc.tuple(anyDay, anyDay).map((day) => ({ day })),
  anyDate.map((date) => ({ date })),
);
const anyCandidate = fc.oneof(
  anyMoment,
  anyMoment.map((after) => ({ after })),
  anyMoment.map((before) => ({ before })),
  fc.tuple(anyMoment, anyMoment).map(([after, before]) => ({ after, before })),
);

/** Every form a time can have in a file, valid or not, without its words and basis. */
export const anyTimeInFile: fc.Arbitrary<TimeInFile> = fc.oneof(
  anyCandidate,
  fc.tuple(anyCandidate, anyCandidate).map((oneOf) => ({ oneOf })),
);

const anyObservation: fc.Arbitrary<ObservationInFile> = fc.oneof(
  fc.record({ time: anyMoment, value: fc.integer({ min: 0, max: 50 }) }),
  fc.record({ 'x-lab': fc.constant('A'), missing: fc.constant('QNS'), time: anyMoment }),
);

const anyEvent = (id: string): fc.Arbitrary<EventInFile> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant('procedure' as const),
    title: fc.string({ minLength: 1 }),
    time: anyMoment,
    basis: fc.constant('reported' as const),
  });

/** A document with keys of other tools among its own. */
export const anyDocument: fc.Arbitrary<CaseFile> = fc
  .tuple(fc.array(anyObservation, { maxLength: 6 }), anyEvent('surgery'), fc.boolean())
  .map(([observations, event, hasSubject]) => ({
    format: 'caseline/1',
    id: 'specimen',
    'x-tool': { kept: true },
    ...(hasSubject ? { subject: 'A man of 60' } : {}),
    title: 'A specimen',
    anchor: { event: 'surgery' },
    series: [
      {
        id: 'phosphorus',
        name: 'Serum phosphorus',
        'x-colour': 'blue',
        unit: 'mmol/L',
        basis: 'reported',
        observations,
      },
    ],
    events: [event],
    source: { citation: 'Made for a test' },
  }));

/** What chance decides about an edit, before it is known which document it meets. */
export const anyWish = fc.record({
  kind: fc.constantFrom('add', 'delete', 'change', 'event', 'series', 'case', 'newEvent'),
  place: fc.nat({ max: 20 }),
  goal: fc.nat({ max: 20 }),
  observation: anyObservation,
  event: anyEvent('surgery'),
  text: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
});

type Wish = typeof anyWish extends fc.Arbitrary<infer T> ? T : never;

/** An edit that fits a document, as a wish has it; none where the wish has nothing to work on. */
export function editFor(document: CaseFile, wish: Wish, at: number): CaseEdit | undefined {
  const [series] = document.series;
  if (!series) return undefined;
  const { length } = series.observations;
  const { observation, text } = wish;
  const index = length === 0 ? 0 : wish.place % length;
  const found = series.observations[index];
  switch (wish.kind) {
    case 'add':
      return {
        kind: 'addObservation',
        series: series.id,
        index: wish.place % (length + 1),
        observation,
      };
    case 'delete':
      return found && { kind: 'deleteObservation', series: series.id, index, observation: found };
    case 'change':
      return (
        found && {
          kind: 'changeObservation',
          series: series.id,
          index,
          newIndex: wish.goal % length,
          from: found,
          to: observation,
        }
      );
    case 'event': {
      const from = document.events.find((event) => event.id === 'surgery');
      return from && { kind: 'changeEvent', from, to: wish.event };
    }
    case 'newEvent':
      return { kind: 'addEvent', index: 0, event: { ...wish.event, id: `event-${at}` } };
    case 'series': {
      const { code, ...header } = series;
      const to = {
        ...header,
        unit: text ?? 'mmol/L',
        ...(text ? { referenceRange: { low: wish.place, basis: 'assumed' as const } } : {}),
        ...(wish.goal % 2 === 0
          ? { code: { system: 'http://loinc.org' as const, code: '1' } }
          : {}),
      };
      return deriveSeriesEdit(series, code && wish.goal % 3 === 0 ? { ...to, code } : to);
    }
    case 'case': {
      const { subject, claim, ...others } = document;
      const to = text === undefined ? others : { ...others, subject: text, claim: text };
      return deriveCaseEdit(document, wish.goal % 2 === 0 && claim ? { ...to, claim } : to);
    }
  }
}
