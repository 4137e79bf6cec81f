const MOST = 1000;

/**
 * A reading of short texts that remembers what it read: the same few units and ranges stand in every
 * row of a long table. What it gives is the very same for the same texts.
 */
export function remembered<T>(
  read: (first: string, second: string, third: string) => T,
): (first: string, second?: string, third?: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (first, second = '', third = '') => {
    const key = `${first}\u0000${second}\u0000${third}`;
    const found = known.get(key);
    if (found) return found.result;
    // Rather than to grow with a table in which no two are the same.
    if (known.size >= MOST) known.clear();
    const result = read(first, second, third);
    known.set(key, { result });
    return result;
  };
}
