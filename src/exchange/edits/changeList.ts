import { isSameJson } from './isSameJson';

/** A list with one item more; undefined for a place beyond its ends. */
export function insertItem<T>(list: readonly T[], index: number, item: T): T[] | undefined {
  return index >= 0 && index <= list.length ? list.toSpliced(index, 0, item) : undefined;
}

/** A list with one item less; undefined where another one stands in its place. */
export function removeItem<T>(list: readonly T[], index: number, item: T): T[] | undefined {
  if (index < 0 || index >= list.length || !isSameJson(list[index], item)) return undefined;
  return list.toSpliced(index, 1);
}
