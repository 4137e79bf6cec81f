/**
 * A count with its noun.
 *
 * @example countOf(1200, 'row', 'rows') // '1,200 rows'
 */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
