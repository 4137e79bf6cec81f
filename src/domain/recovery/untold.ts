/** Why a read-out has no answer. Nothing is guessed in place of one. */
export type UntoldReason =
  /** The case has no day 0 to count from. */
  | 'noDayZero'
  /** The event that is called day 0 is not bounded on both sides. */
  | 'dayZeroUnbounded'
  /** The series is told in dates, and nothing is known of when day 0 was. */
  | 'noCalendar'
  | 'noValue'
  | 'noValueBefore'
  /** Values that may have been drawn before, and none that surely was. */
  | 'noValueSurelyBefore'
  | 'noValueAfter'
  | 'noValueSurelyAfter'
  | 'noValueWithin'
  | 'noRange'
  | 'noLowerBound'
  | 'noneInRange'
  /** It was, or may have been, in range before day 0 or on it. */
  | 'inRangeBefore'
  /** All values are in range. */
  | 'alwaysInRange'
  /** Uncertain times or limits of a test allow courses with another answer. */
  | 'orderUntold'
  /** Values have ranges of their own with other lower bounds. */
  | 'rangesDiffer'
  /** The last value before day 0 is not surely below the range. */
  | 'noDeficit'
  /** The last value before day 0 is the limit of a test, so the way from it has no known half. */
  | 'baseIsLimit';
