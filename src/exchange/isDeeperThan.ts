/**
 * True where lists and objects stand in each other deeper than a limit. Walked without recursion,
 * because depth is what overflows the stack of whatever reads the value next.
 *
 * @example isDeeperThan([[1]], 1) // true
 */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let layer = holdersIn([value]);
  for (let depth = 0; depth <= limit; depth += 1) {
    if (layer.length === 0) return false;
    layer = layer.flatMap(holdersIn);
  }
  return true;
}

/** A million values are not handed on only to be passed over. */
function holdersIn(holder: object): object[] {
  const holders: object[] = [];
  const all: readonly unknown[] = Array.isArray(holder) ? holder : Object.values(holder);
  for (const inner of all) if (typeof inner === 'object' && inner !== null) holders.push(inner);
  return holders;
}
