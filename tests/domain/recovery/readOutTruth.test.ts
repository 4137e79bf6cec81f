import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/caseTime';
import { longGapOf } from '../../../src/domain/longGap';
import type { DayZero } from '../../../src/domain/recovery/dayZero';
import { deriveDaysBelow } from '../../../src/domain/recovery/deriveDaysBelow';
import { deriveHalfRecovered } from '../../../src/domain/recovery/deriveHalfRecovered';
import { deriveRise } from '../../../src/domain/recovery/deriveRise';
import { deriveTimeToRange } from '../../../src/domain/recovery/deriveTimeToRange';
import {
  deriveFirstInRange,
  deriveLast,
  deriveLastBefore,
  deriveLowest,
} from '../../../src/domain/recovery/namedValues';
import type { Answer, ReadOut } from '../../../src/domain/recovery/readOut';
import { deriveCourse, type RecoveryCourse } from '../../../src/domain/recovery/recoveryCourse';
import { deriveRangeEntry } from '../../../src/domain/rangeEntry';
import type { Series } from '../../../src/domain/series';
import {
  arbitraryCourse,
  arbitraryPlainCourse,
  arbitraryZero,
  type Draw,
  HIGH,
  LOW,
  type Truth,
  truthsOf,
  zeroBetween,
} from './courses';

const DAYS = 2;
const RUNS = { numRuns: 250 };
/** Sums of tenths miss each other by less than this. */
const NEAR = 1e-9;

const isInside = ({ value }: Draw) => value >= LOW && value <= HIGH;
const dayOf = ({ at }: Draw) => Math.floor(at);
const afterEvent = ({ draws, event }: Truth) => draws.filter((draw) => draw.at > event);
const lastBefore = ({ draws, event }: Truth) => draws.findLast((draw) => draw.at < event);

const names = (answer: Answer & { kind: 'values' }, draw: Draw | undefined) =>
  draw !== undefined && answer.values.some(({ index }) => index === draw.index);

/** The first draw from a day on that fulfils something, and the draw before it. */
function passage({ draws, zero }: Truth, isPassed: (draw: Draw) => boolean) {
  const first = draws.findIndex((draw) => draw.at >= zero && isPassed(draw));
  return { first: draws[first], before: draws[first - 1], rest: draws.slice(first) };
}

function isMomentTrue(
  answer: Answer & { kind: 'moment' },
  truth: Truth,
  isPassed: (draw: Draw) => boolean,
): boolean {
  const { first, before, rest } = passage(truth, isPassed);
  if (!first || !before || isPassed(before)) return false;
  const [after, by] = [answer.after / DAY_MS, answer.by / DAY_MS];
  const isWithin = after < first.at - truth.zero && dayOf(first) - truth.zero <= by;
  const isAfterLast = after <= before.at - truth.zero;
  return isWithin && isAfterLast && (answer.stayed || rest.some((draw) => !isPassed(draw)));
}

/** What is counted as below in one true course: neighbours that both are, and all that may be. */
function trueDaysBelow({ draws, zero }: Truth, longGap: number): { least: number; most: number } {
  const clip = (at: number) => Math.max(at, zero);
  let [least, most] = [0, 0];
  const first = draws[0];
  if (first && first.value < LOW) most += clip(dayOf(first)) - zero;
  for (let n = 1; n < draws.length; n += 1) {
    const [one, other] = [draws[n - 1]!, draws[n]!];
    const length = clip(dayOf(other)) - clip(dayOf(one));
    const isLong = (dayOf(other) - dayOf(one)) * DAY_MS > longGap;
    if (one.value < LOW && other.value < LOW && !isLong) least += length;
    if (one.value < LOW || other.value < LOW) most += length;
  }
  return { least, most };
}

function isIn(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least - NEAR && value <= most + NEAR;
}

/** Whether what a read-out says is true of what truly happened. */
const CHECKS: Readonly<
  Record<
    string,
    {
      readonly derive: (course: RecoveryCourse) => ReadOut;
      readonly isTrue: (answer: Answer, truth: Truth, series: Series) => boolean;
    }
  >
> = {
  'the last value before': {
    derive: deriveLastBefore,
    isTrue: (answer, truth) => answer.kind === 'values' && names(answer, lastBefore(truth)),
  },
  'the lowest value': {
    derive: deriveLowest,
    isTrue: (answer, truth) => {
      if (answer.kind !== 'values') return false;
      const after = afterEvent(truth);
      const least = Math.min(...after.map((draw) => draw.value));
      const lowest = after.filter((draw) => draw.value === least);
      const isEachOne = answer.values.every(({ index }) => lowest.some((d) => d.index === index));
      return lowest.every((draw) => names(answer, draw)) && (!answer.isEach || isEachOne);
    },
  },
  'the first value in range': {
    derive: deriveFirstInRange,
    isTrue: (answer, truth) => {
      if (answer.kind === 'untold') return false;
      return answer.kind === 'values' && names(answer, passage(truth, isInside).first);
    },
  },
  'the time to range': {
    derive: deriveTimeToRange,
    isTrue: (answer, truth) => {
      if (answer.kind === 'moment') return isMomentTrue(answer, truth, isInside);
      const after = truth.draws.filter((draw) => draw.at >= truth.zero);
      return answer.kind === 'never' && isNeverTrue(answer, after, truth);
    },
  },
  'the days below': {
    derive: deriveDaysBelow,
    isTrue: (answer, truth, series) => {
      if (answer.kind !== 'days') return false;
      const { least, most } = trueDaysBelow(truth, longGapOf(series));
      const isLastLow = (truth.draws.at(-1)?.value ?? Infinity) < LOW;
      const isBounded = answer.least / DAY_MS <= least && most <= answer.most / DAY_MS;
      return isBounded && (!answer.isStillBelow || isLastLow);
    },
  },
  'the rise': {
    derive: (course) => deriveRise(course, DAYS),
    isTrue: (answer, truth) => {
      const within = afterEvent(truth).filter((draw) => dayOf(draw) <= truth.zero + DAYS);
      const [from, to] = [lastBefore(truth), within.at(-1)];
      if (answer.kind !== 'change' || !from || !to) return false;
      const isNamed =
        answer.from.some(({ index }) => index === from.index) &&
        answer.to.some(({ index }) => index === to.index);
      return isNamed && isIn(to.value - from.value, answer);
    },
  },
  'half of the deficit': {
    derive: deriveHalfRecovered,
    isTrue: (answer, truth) => {
      const base = lastBefore(truth);
      if (!base || base.value >= LOW) return false;
      const isHalf = ({ value }: Draw) => value >= (base.value + LOW) / 2 - NEAR;
      if (answer.kind === 'moment') return isMomentTrue(answer, truth, isHalf);
      const after = truth.draws.filter((draw) => draw.at >= truth.zero && draw.at > truth.event);
      const isReached = truth.draws.some((draw) => draw.at - truth.zero >= untilOf(answer));
      return answer.kind === 'never' && !after.some(isHalf) && isReached;
    },
  },
  'the last value': {
    derive: deriveLast,
    isTrue: (answer, truth) => answer.kind === 'values' && names(answer, truth.draws.at(-1)),
  },
};

function untilOf(answer: Answer): number {
  return answer.kind === 'never' ? answer.until / DAY_MS : NaN;
}

function isNeverTrue(answer: Answer & { kind: 'never' }, after: readonly Draw[], truth: Truth) {
  const isReached = after.some((draw) => draw.at - truth.zero >= untilOf(answer));
  const isOnSide =
    answer.side === 'outside' ||
    after.every(({ value }) => (answer.side === 'below' ? value < LOW : value > HIGH));
  return !after.some(isInside) && isReached && isOnSide;
}

const show = (zero: DayZero) => `day 0 from ${zero.earliest / DAY_MS} to ${zero.latest / DAY_MS}`;

describe.each(Object.entries(CHECKS))('%s', (_, { derive, isTrue }) => {
  it('is true of everything that the times and values allow', () => {
    fc.assert(
      fc.property(arbitraryCourse, arbitraryZero, (series, zero) => {
        const { answer } = derive(deriveCourse(series, zero));
        if (answer.kind === 'untold') return;
        const wrong = truthsOf(series, zero).find((truth) => !isTrue(answer, truth, series));
        expect(wrong, `${JSON.stringify(answer)}, ${show(zero)}`).toBeUndefined();
      }),
      RUNS,
    );
  }, 60_000);

  it('is told for uncertain times and values too, and not only given up', () => {
    const told = fc
      .sample(fc.tuple(arbitraryCourse, arbitraryZero), { numRuns: 400, seed: 1 })
      .filter(([series]) => series.value.length > 1)
      .map(([series, zero]) => derive(deriveCourse(series, zero)).answer.kind !== 'untold');
    expect(told.filter(Boolean).length).toBeGreaterThan(told.length / 20);
  });
});

describe('where every day is known and has one value', () => {
  it('the days below are as the course tells them, and no wider', () => {
    fc.assert(
      fc.property(arbitraryPlainCourse, (series) => {
        const zero = zeroBetween(0, 0);
        const { answer } = deriveDaysBelow(deriveCourse(series, zero));
        if (answer.kind !== 'days') return;
        const [truth] = truthsOf(series, zero);
        const { least, most } = trueDaysBelow(truth!, longGapOf(series));
        expect([answer.least / DAY_MS, answer.most / DAY_MS]).toEqual([least, most]);
      }),
    );
  });

  it('each named value is one, but where day 0 or an equal value leaves two', () => {
    fc.assert(
      fc.property(arbitraryPlainCourse, (series) => {
        const course = deriveCourse(series, zeroBetween(0, 0));
        const hasDayZero = course.values.some(({ side }) => side === 'maybe');
        for (const { answer } of [deriveLastBefore(course), deriveLast(course)]) {
          if (answer.kind !== 'values') continue;
          expect(answer.values.length).toBeLessThanOrEqual(hasDayZero ? 2 : 1);
        }
        const { answer } = deriveFirstInRange(course);
        if (answer.kind === 'values') expect(answer.values).toHaveLength(1);
      }),
    );
  });
});

it('the time to range is that of the headline, but for values read off a figure', () => {
  fc.assert(
    fc.property(arbitraryCourse, (series) => {
      fc.pre([...series.rare.values()].every(({ readingError }) => !readingError));
      const entry = deriveRangeEntry(series, 0);
      const { answer } = deriveTimeToRange(deriveCourse(series, zeroBetween(0, 0)));
      if (entry.kind === 'entered') {
        const { after, by, stayed } = entry;
        expect(answer).toEqual({ kind: 'moment', after, by, stayed });
      } else if (entry.kind === 'never') {
        expect(answer).toEqual({ kind: 'never', side: entry.side, until: entry.until });
      } else {
        expect(answer.kind).not.toBe('moment');
      }
    }),
  );
});
