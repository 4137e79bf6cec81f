import type { ReadOutName } from '../domain/recovery/readOut';
import type { UntoldReason } from '../domain/recovery/untold';
import { countOf } from './countOf';
import type { Words } from './en';
import { enMeasure } from './enMeasure';
import { enTmp } from './enTmp';

/** The words of the read-outs of recovery, of the measure tool and of TmP/GFR. */
export const enRecovery = {
  title: 'Recovery, measured',
  close: 'Close',
  intro: (anchor: string) =>
    `Counted from ${anchor} (day 0). Choose a read-out to see on the figure how it was found.`,
  introWithoutDayZero: 'This case has no day 0, so only its last value can be read.',
  modes: 'What to do',
  mode: { readOuts: 'Read-outs', measure: 'Measure' },
  series: 'Series',
  days: 'Days counted for the rise',
  daysWrong: (least: number, most: number) => `Write a whole number from ${least} to ${most}.`,
  drawn: (title: string) => `${title} is drawn on the figure.`,
  undrawn: 'Nothing is drawn on the figure now.',
  result: (name: string, answer: string) => `${name}: ${answer}`,

  exercise: {
    title: 'Exercise on an illustration',
    why: {
      reconstructed:
        'The source prints no numbers for this curve: we placed its values to fit the words. What is measured here was never measured in this patient; it is practice in reading a curve.',
      simulated:
        'The values of this curve were made up for teaching. What is measured here is practice in reading a curve, and no finding.',
    },
    off: {
      reconstructed:
        'The source prints no numbers for this curve: we placed its values to fit the words. Read-outs of it would look like findings, so they are off.',
      simulated:
        'The values of this curve were made up for teaching. Read-outs of it would look like findings, so they are off.',
    },
    ask: 'Show them as an exercise',
  },

  name: {
    lastBefore: 'Last value before day 0',
    lowest: 'Lowest value after day 0',
    rise: (days: number) => `Rise in the first ${countOf(days, 'day', 'days')}`,
    halfRecovered: 'Half of the deficit recovered',
    firstInRange: 'First value in range',
    timeToRange: 'Time to range',
    daysBelow: 'Days below the range',
    last: 'Last value',
  } satisfies Record<ReadOutName, unknown>,

  definition: {
    lastBefore: 'The last value drawn before the event of day 0.',
    lowest: 'The lowest of the values drawn after the event of day 0.',
    rise: (days: number) =>
      `From the last value before day 0 to the last value drawn by day +${days}.`,
    halfRecovered:
      'After the last value below, and by the first value at or above, the middle between the last value before day 0 and the lower bound of the range.',
    firstInRange: 'The first value from day 0 on that is within its reference range.',
    timeToRange:
      'From day 0 until the course came into its range: after the last value outside it, by the first value within.',
    daysBelow:
      'At least from the first to the last of neighbouring low values, at most out to the next values that are not low; counted from day 0 to the last value.',
    last: 'The last value of the series.',
  } satisfies Record<ReadOutName, unknown>,

  answer: {
    named: (name: string, value: string) => `${name}: ${value}`,
    valueAt: (value: string, when: string) => `${value}, ${when}`,
    or: (parts: readonly string[]) => joined(parts, 'or'),
    and: (parts: readonly string[]) => joined(parts, 'and'),
    oneOf: (count: number, reach: string) => `one of ${count} values, ${reach}`,
    allOf: (value: string, count: number) => `${value}, reached ${count} times`,
    between: (after: string, by: string) => `between ${after} and ${by}`,
    afterBy: (after: string, by: string) => `after ${after}, by ${by}`,
    on: (day: string) => `on ${day}`,
    weeks: (weeks: string, day: string) => `${weeks} (${day})`,
    never: {
      below: (until: string) => `not by ${until}: every value was below the range`,
      above: (until: string) => `not by ${until}: every value was above the range`,
      outside: (until: string) => `not by ${until}: no value was within the range`,
    },
    neverHalf: (until: string) => `not by ${until}: every value was below the half`,
    lengthBetween: (least: string, most: string) => `between ${least} and ${most}`,
    lengthAtLeast: (least: string) => `at least ${least}`,
    lengthAtMost: (most: string) => `at most ${most}`,
    days: (count: string) => `${count} days`,
    none: 'none',
    noneBelow: 'none: no value was below the range',
    change: (change: string, when: string) => `${change}, by ${when}`,
    from: (least: string, most: string) => `${least} to ${most}`,
    atLeast: (least: string) => `at least ${least}`,
    atMost: (most: string) => `at most ${most}`,
    open: 'not known, because both values are limits',
    illustrative: (answer: string) => `${answer}, illustrative`,
    about: (answer: string) => `about ${answer}, illustrative`,
  },

  untold: {
    noDayZero: 'Not told: this case has no day 0.',
    dayZeroUnbounded: 'Not told: it is not known between which days day 0 lies.',
    noCalendar: 'Not told: the values have dates, and the date of day 0 is not known.',
    noValue: 'Not told: the series has no value.',
    noValueBefore: 'Not told: there is no value before day 0.',
    noValueSurelyBefore: 'Not told: no value was surely drawn before day 0.',
    noValueAfter: 'Not told: there is no value after day 0.',
    noValueSurelyAfter: 'Not told: no value was surely drawn after day 0.',
    noValueWithin: 'Not told: no value was surely drawn in these days.',
    noRange: 'Not told: the series has no reference range.',
    noLowerBound: 'Not told: the range has no lower bound.',
    noneInRange: 'None of the values after day 0 is within the range.',
    inRangeBefore:
      'Not told: it was within its range at day 0 or before, so nothing says when it came in.',
    alwaysInRange: 'Not told: every value is within the range.',
    orderUntold:
      'Not told: uncertain times, or values given as limits, allow more than one answer.',
    rangesDiffer: 'Not told: values have reference ranges of their own, with other lower bounds.',
    noDeficit: 'Not told: the last value before day 0 is not surely below the range.',
    baseIsLimit:
      'Not told: the last value before day 0 is a limit, and not a number to halve from.',
  } satisfies Record<UntoldReason, string>,

  note: {
    leftAgain: 'A later value is outside the range again.',
    fellBack: 'A later value is below the half again.',
    sideUntold:
      'A value of day 0 may have been drawn before or after the event; whatever it can be is named.',
    uncertainTimes: 'Wider than its sampling, because times of this series are uncertain.',
    zeroUncertain: 'Wider than its sampling, because day 0 is known only to lie in a stretch.',
    stillBelow: 'It was still below at the last value.',
    longGaps: 'A long gap without values counts in the upper number only.',
    half: (half: string) => `The half is at ${half}.`,
    built: (count: number) => `Found from ${countOf(count, 'value', 'values')}.`,
  },

  basis: {
    same: (basis: string) => `Values and days: ${basis}`,
    apart: (values: string, times: string) => `Values: ${values}; days: ${times}`,
    list: (bases: readonly string[]) => joined(bases, 'and'),
  },

  label: {
    base: (value: string) => `${value} before`,
    half: (value: string) => `half: ${value}`,
    low: (value: string) => `range from ${value}`,
    high: (value: string) => `range to ${value}`,
    moment: 'in here',
    outside: 'outside this window; choose a wider one',
  },

  measure: enMeasure,
  tmp: enTmp,
};

function joined(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

export type RecoveryWords = typeof enRecovery;

declare module './features' {
  interface Features {
    readonly recovery: RecoveryWords;
  }
}

/** The catalogue of the read-outs in the language of a page. */
export function recoveryWordsOf({ features }: Words): RecoveryWords {
  return features?.recovery ?? enRecovery;
}
