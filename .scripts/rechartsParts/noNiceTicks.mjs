// @ts-check
/**
 * Our axes give their ticks and both ends of their domain, so that nice ones are neither drawn nor
 * widen it. None is what Recharts answers for `niceTicks="none"`; finding some takes a library of
 * decimal arithmetic, 6 kB.
 */
export function getNiceTickValues() {
  return undefined;
}

export function getTickValuesFixedDomain() {
  return undefined;
}
