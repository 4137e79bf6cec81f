import { type Basis, isIllustrative } from '../basis';
import type { Series } from '../series';
import type { Slot } from './recoveryCourse';
import type { UntoldReason } from './untold';

export const READ_OUTS = [
  'lastBefore',
  'lowest',
  'rise',
  'halfRecovered',
  'firstInRange',
  'timeToRange',
  'daysBelow',
  'last',
] as const;

export type ReadOutName = (typeof READ_OUTS)[number];

/** Both bounds of something that is not known better; either may be infinite. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A value that a read-out names, with the moments at which it can have been drawn in that part. */
export interface NamedValue {
  readonly index: number;
  readonly slots: readonly Slot[];
}

/** What a read-out says. Times are in ms from the start of day 0, values in the unit of the series. */
export type Answer =
  | { readonly kind: 'untold'; readonly reason: UntoldReason }
  /** One value, one of several, or several that are the same (`isEach`). */
  | { readonly kind: 'values'; readonly values: readonly NamedValue[]; readonly isEach: boolean }
  /** After `after` and not later than `by`. */
  | {
      readonly kind: 'moment';
      readonly after: number;
      readonly by: number;
      /** False where the course surely fell back. */
      readonly stayed: boolean;
    }
  | { readonly kind: 'never'; readonly side: 'below' | 'above' | 'outside'; readonly until: number }
  /** A length of time in ms, counted up to the last value. */
  | ({
      readonly kind: 'days';
      readonly isStillBelow: boolean;
      /** A long gap between values below is left out of the least. */
      readonly hasLongGap: boolean;
    } & Interval)
  /** A change of value, from one of some values to one of others. */
  | ({
      readonly kind: 'change';
      readonly from: readonly NamedValue[];
      readonly to: readonly NamedValue[];
    } & Interval);

/** A piece of the drawing that shows how a read-out was found; times on the clock of the series. */
export type Shape =
  | { readonly kind: 'point'; readonly index: number }
  /** A value, or the stretch of values it can be, carried from one time to another. */
  | ({
      readonly kind: 'level';
      readonly role: 'base' | 'half' | 'low' | 'high';
      readonly from: number;
      readonly to: number;
    } & Interval)
  /** A stretch of time: one in which a moment lies, or one that is counted. */
  | {
      readonly kind: 'stretch';
      readonly role: 'moment' | 'sure' | 'possible';
      readonly from: number;
      readonly to: number;
    }
  /** From one value up or down to another. */
  | ({ readonly kind: 'change'; readonly at: number } & Record<'from' | 'to', Interval>);

export interface ReadOut {
  readonly name: ReadOutName;
  readonly answer: Answer;
  /** Indices of the observations it is built on, in order. */
  readonly builtOn: readonly number[];
  readonly basis: ResultBasis;
  readonly construction: readonly Shape[];
}

/** Where a result comes from: the bases of the values and of the times it is built on. */
export interface ResultBasis {
  readonly values: readonly Basis[];
  readonly times: readonly Basis[];
  /** No source prints at least one of them: the result is an exercise on an illustration. */
  readonly isIllustrative: boolean;
}

/** A read-out with the basis of everything it stands on. */
export function writeReadOut(
  name: ReadOutName,
  series: Series,
  answer: Answer,
  builtOn: readonly number[] = [],
  construction: readonly Shape[] = [],
): ReadOut {
  const indices = [...new Set(builtOn)].sort((a, b) => a - b);
  const basis = deriveBasis(series, indices);
  return { name, answer, builtOn: indices, basis, construction };
}

/** The basis of what is computed from some observations. */
export function deriveBasis(series: Series, indices: readonly number[]): ResultBasis {
  const values = new Set<Basis>();
  const times = new Set<Basis>();
  for (const index of indices) {
    const { basis = series.basis, time } = series.rare.get(index) ?? {};
    values.add(basis);
    times.add(time?.basis ?? basis);
  }
  const isMadeUp = [...values, ...times].some(isIllustrative);
  return { values: [...values], times: [...times], isIllustrative: isMadeUp };
}
