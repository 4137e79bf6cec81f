/**
 * Items in an order that is not theirs, the same at every reading: a class that opens the same link
 * sees the same question.
 *
 * @example mixedOrder(['a', 'b', 'c']) // ['b', 'c', 'a']
 */
export function mixedOrder<T>(items: readonly T[]): T[] {
  const by = Math.floor((items.length + 1) / 3) || 1;
  return [...items.slice(by), ...items.slice(0, by)];
}
