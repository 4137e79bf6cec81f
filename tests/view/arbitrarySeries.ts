import fc from 'fast-check';
import { BASES } from '../../src/domain/basis';
import { COMPARATORS } from '../../src/domain/quantity';
import { dayPoint, daySpan, minutePoint } from './arbitraryTime';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const basis = fc.constantFrom(...BASES);

const value = fc.integer({ min: 0, max: 240 }).map((hundredths) => hundredths / 100);

const observation = fc.oneof(
  { weight: 8, arbitrary: fc.record({ time: fc.oneof(dayPoint, daySpan, minutePoint), value }) },
  fc.record({
    time: dayPoint,
    value,
    comparator: fc.constantFrom(...COMPARATORS),
    basis: optional(basis),
  }),
  fc.record({ time: dayPoint, missing: fc.constant('haemolysed') }),
);

/** Each value in its own column of a table or the next, which can always be true together. */
const eitherOr = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -60, max: 120 }), { minLength: 3, maxLength: 9 }),
    fc.array(value, { minLength: 8, maxLength: 8 }),
  )
  .map(([days, values]) => {
    const columns = days.sort((a, b) => a - b).map((day) => ({ day }));
    return columns.slice(1).map((column, index) => ({
      time: { oneOf: [columns[index], column] },
      value: values[index],
    }));
  });

const referenceRange = fc.record({
  low: optional(fc.constantFrom(0.85, 0.1)),
  high: optional(fc.constantFrom(1.51, 1.1)),
  source: fc.constantFrom(undefined, 'WS/T 404.6', 'the laboratory of the hospital, adults'),
  basis: fc.constantFrom('reported', 'assumed'),
});

const NAMES = ['Serum phosphorus', 'ALP', 'Bone-specific alkaline phosphatase in serum'];

/** Series as a case file has them: empty, sparse, censored, missing, either/or, with and without range. */
export const arbitrarySeries = fc
  .record({
    name: fc.constantFrom(...NAMES),
    unit: fc.constantFrom('mmol/L', 'U/L'),
    basis,
    referenceRange: optional(referenceRange),
    observations: fc.oneof(
      { weight: 4, arbitrary: fc.array(observation, { maxLength: 14 }) },
      { weight: 1, arbitrary: eitherOr },
    ),
    // Axes of all lengths: 0.4, 40 and 40,000.
    factor: fc.constantFrom(1, 1, 100, 100_000),
  })
  .map(({ factor, observations, referenceRange: range, ...more }) => ({
    ...more,
    referenceRange: range && { ...range, ...scaled(range, factor) },
    observations: (observations as object[]).map((one) => ({ ...one, ...scaled(one, factor) })),
  }));

/** The numbers of a thing in the file, multiplied. */
function scaled(thing: object, factor: number): object {
  const numbers = Object.entries(thing).filter(([, one]) => typeof one === 'number');
  return Object.fromEntries(numbers.map(([key, one]) => [key, (one as number) * factor]));
}
