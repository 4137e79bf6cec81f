/**
 * True where lists and objects stand in each other deeper than a limit. Walked without recursion,
 * because depth is what overflows the stack of whatever reads the value next.
 *
 * @example isDeeperThan([[1]], 1) // true
 */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let layer: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth += 1) {
    const holders = layer.filter((one) => typeof one === 'object' && one !== null);
    if (holders.length === 0) return false;
    layer = holders.flatMap((one): unknown[] => Object.values(one));
  }
  return true;
}
