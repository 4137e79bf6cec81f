/**
 * The value that comes most often; of several the one that came first.
 *
 * @param keyOf tells which values count as one
 */
export function mostFrequent<T>(
  values: Iterable<T>,
  keyOf: (value: T) => string = String,
): T | undefined {
  const counted = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = keyOf(value);
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { value, count: 1 });
  }
  let most: { value: T; count: number } | undefined;
  for (const one of counted.values()) if (!most || one.count > most.count) most = one;
  return most?.value;
}
