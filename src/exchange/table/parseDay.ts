type DayInFile = { readonly day: number } | { readonly day: readonly [number, number] };

const PREFIX = /^(?:days?|tag|pod|jour|d|j|第)[ .:]*(?=[-+\d])/i;
const ONE = /^([-+]?\d+(?:[.,]\d+)?)(?: ?(?:days?|tage?|jours?|天|d))?$/i;
const BETWEEN = /^(.+?) ?(?:\.\.|…| to | bis | à |至) ?(.+)$/i;
const MOST_DAYS = 100_000;

/**
 * A cell that counts days from day 0: "3", "-2", "0.5", "day 4", and "4..5" for a moment somewhere
 * in there.
 *
 * @returns undefined for anything else, and for days farther than a case may have
 */
export function parseDay(text: string): DayInFile | undefined {
  const one = dayNumber(text);
  if (one !== undefined) return { day: one };
  const [, first, last] = BETWEEN.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [dayNumber(first), dayNumber(last)];
  return from === undefined || to === undefined || from > to ? undefined : { day: [from, to] };
}

function dayNumber(text: string): number | undefined {
  const match = ONE.exec(text.trim().replace(PREFIX, ''));
  const day = Number(match?.[1]?.replace(',', '.'));
  // Adding 0 makes "-0" the day it is.
  return match && Math.abs(day) <= MOST_DAYS ? day + 0 : undefined;
}
