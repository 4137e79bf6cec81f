import type { CasePeriod, CaseTime, DayZeroReach } from '../caseTime';

/**
 * A time as it was told, on its own clock, with day 0 of its own case: so it crosses to the common
 * axis by what its own case knows of day 0, and by nothing else.
 */
export function ownTime(time: CaseTime, dayZero: DayZeroReach | undefined): CaseTime {
  if (!dayZero) return time;
  const { alternatives, bounds } = time;
  return {
    ...time,
    dayZero,
    ...(alternatives
      ? { alternatives: [ownTime(alternatives[0], dayZero), ownTime(alternatives[1], dayZero)] }
      : {}),
    ...(bounds
      ? {
          bounds: {
            ...(bounds.after ? { after: ownTime(bounds.after, dayZero) } : {}),
            ...(bounds.before ? { before: ownTime(bounds.before, dayZero) } : {}),
          },
        }
      : {}),
  };
}

/** Both ends of a period, as far as they are known. */
export function ownPeriod(
  { start, end }: CasePeriod,
  dayZero: DayZeroReach | undefined,
): CasePeriod {
  return {
    ...(start ? { start: ownTime(start, dayZero) } : {}),
    ...(end ? { end: ownTime(end, dayZero) } : {}),
  };
}
