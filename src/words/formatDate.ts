/** How finely a date is told. */
export type DateGrain = 'year' | 'month' | 'day' | 'minute';

const OPTIONS: Record<DateGrain, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar time in ms as a date; always in UTC, because that is how the wall clock is kept. */
export function formatDate(at: number, grain: DateGrain, locale: string): string {
  return format(at, grain, locale, OPTIONS[grain]);
}

/** A date without its year, for the first of two dates of one year. */
export function formatDayAndMonth(at: number, locale: string): string {
  return format(at, 'dayAndMonth', locale, { month: 'long', day: 'numeric' });
}

/** A day and a short month, for a tick of a date axis. */
export function formatDateTick(at: number, locale: string): string {
  return format(at, 'tick', locale, { month: 'short', day: 'numeric' });
}

/** A short month with its year, for a tick of months. */
export function formatMonthTick(at: number, locale: string): string {
  return format(at, 'monthTick', locale, { year: 'numeric', month: 'short' });
}

/** Hours and minutes. */
export function formatClock(at: number, locale: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return format(at, 'clock', locale, options);
}

function format(
  at: number,
  key: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const id = `${locale} ${key}`;
  let formatter = formats.get(id);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(id, formatter);
  }
  return formatter.format(at);
}
