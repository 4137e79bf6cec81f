import type { ViewParameters } from '../view/viewParameters';

/** What the address says, the case included. */
export interface UrlParameters extends ViewParameters {
  readonly case?: string;
  /** A case that is open in this browser only, by its key. */
  readonly local?: string;
  /** The step of the lesson, from 1, and within it the part that is shown. */
  readonly step?: string;
  readonly part?: string;
  /** Cases drawn together, their ids with commas between. */
  readonly compare?: string;
  /** The language of the page, by its tag. */
  readonly lang?: string;
  /** `1` where the page stands in a frame of another. */
  readonly embed?: string;
}

const KEYS = [
  'case',
  'local',
  'unit',
  'axis',
  'anchor',
  'from',
  'to',
  'event',
  'observation',
  'panels',
  'step',
  'part',
  'compare',
  'lang',
  'embed',
] as const;

export type UrlKey = (typeof KEYS)[number];

/** Changes to the address; `undefined` takes a key out, because it is back at its default. */
export type UrlChanges = Partial<Record<UrlKey, string | undefined>>;

/** Reads the keys we know from a query string; an empty value is no value. */
export function parseUrlParameters(search: string): UrlParameters {
  const query = new URLSearchParams(search);
  const entries = KEYS.flatMap((key) => {
    const value = query.get(key);
    return value === null || value === '' ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The query string with some keys changed; keys that are not ours are kept where they are. */
export function writeUrlParameters(search: string, changes: UrlChanges): string {
  const query = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(key);
    else query.set(key, value);
  }
  // Colons, commas and slashes are plain in a query; escaped they make a link hard to read.
  const text = query
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}
