/** An observation that tells nothing but a value and one point in time: most of a long series. */
export interface PlainObservation {
  readonly time:
    | { readonly date: string; readonly day?: never }
    | { readonly day: number; readonly date?: never };
  readonly value: number;
}

/**
 * Whether a JSON value is a plain observation of the right shape, told by hand: a million of them
 * would keep the validator busy for seconds. Whether its date is one is not asked here.
 */
export function isPlainObservation(value: unknown): value is PlainObservation {
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (key !== 'time' && key !== 'value') return false;
  const { time, value: number } = value as Partial<Record<'time' | 'value', unknown>>;
  return Number.isFinite(number) && isPlainTime(time);
}

function isPlainTime(time: unknown): boolean {
  if (typeof time !== 'object' || time === null) return false;
  let keys = 0;
  for (const key in time) {
    if (key !== 'date' && key !== 'day') return false;
    keys += 1;
  }
  const { date, day } = time as Partial<Record<'date' | 'day', unknown>>;
  return keys === 1 && (date === undefined ? Number.isFinite(day) : isText(date));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
