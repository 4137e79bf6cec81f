import fc from 'fast-check';

/** Times as a case file has them, within half a year of day 0. */
const anyDay = fc.integer({ min: -60, max: 120 });
const someDays = fc.integer({ min: 1, max: 40 });

export const dayPoint = anyDay.map((day) => ({ day }));

export const minutePoint = fc
  .tuple(anyDay, fc.constantFrom(0.25, 0.5, 0.75))
  .map(([day, part]) => ({ day: day + part }));

export const daySpan = fc
  .tuple(anyDay, someDays)
  .map(([day, length]) => ({ day: [day, day + length] }));

const open = fc.oneof(
  dayPoint.map((after) => ({ after })),
  dayPoint.map((before) => ({ before })),
);

const either = fc
  .tuple(anyDay, someDays)
  .map(([day, length]) => ({ oneOf: [{ day }, { day: day + length }] }));

export const anyTime = fc.oneof(
  { weight: 4, arbitrary: dayPoint },
  { weight: 3, arbitrary: daySpan },
  minutePoint,
  open,
  either,
);

/** A period of which both ends are known, or only one. */
export const anyPeriod = fc
  .tuple(anyDay, someDays, fc.constantFrom('both', 'start', 'end'))
  .map(([day, length, known]) => ({
    ...(known === 'end' ? {} : { start: { day } }),
    ...(known === 'start' ? {} : { end: { day: [day + length, day + 2 * length] } }),
  }));
