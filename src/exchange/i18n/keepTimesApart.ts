import type { FileObject } from '../caseDocument/changeObjects';
import type { SeriesInFile, TimeInFile } from '../caseFile';

/**
 * Whether other words for its times would make two times of a series one, or part one in two: an
 * either/or time is told apart by its words alone where both stand on the same day.
 */
export function mixesTimes(before: SeriesInFile, after: SeriesInFile): boolean {
  const pairs = before.observations.flatMap(({ time }, index) => {
    const other = after.observations[index]?.time;
    return other ? textPairs(time, other) : [];
  });
  const there = new Map(pairs);
  const back = new Map(pairs.map(([one, other]) => [other, one]));
  return pairs.some(([one, other]) => there.get(one) !== other || back.get(other) !== one);
}

type Moment = Extract<TimeInFile, { before: unknown }>['before'];
type Pair = readonly [string | undefined, string | undefined];

function textPairs(one: TimeInFile, other: TimeInFile): Pair[] {
  const inner = momentsIn(other);
  return [
    [one.text, other.text] as const,
    ...momentsIn(one).flatMap((time, index) => {
      const twin = inner[index];
      return twin ? textPairs(time, twin) : [];
    }),
  ];
}

function momentsIn(time: TimeInFile): readonly (TimeInFile | Moment)[] {
  if ('oneOf' in time) return time.oneOf;
  return [
    ...('after' in time ? [time.after] : []),
    ...('before' in time && time.before ? [time.before] : []),
  ];
}

/** The overlay of a file without what it says of the times of some series. */
export function withoutTimes(overlay: FileObject, seriesIds: readonly string[]): FileObject {
  return inside(overlay, 'series', (all) =>
    mapValues(all, (series, id) =>
      seriesIds.includes(id)
        ? inside(series, 'observations', (observations) =>
            mapValues(observations, ({ time, ...rest }) => rest),
          )
        : series,
    ),
  );
}

function inside(
  object: FileObject,
  key: string,
  change: (inner: FileObject) => FileObject,
): FileObject {
  const inner = object[key];
  return typeof inner === 'object' && inner !== null
    ? { ...object, [key]: change(inner as FileObject) }
    : object;
}

function mapValues(
  object: FileObject,
  change: (value: FileObject, key: string) => FileObject,
): FileObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? change(value as FileObject, key) : value,
    ]),
  );
}
