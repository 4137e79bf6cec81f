/**
 * A value times its conversion factor, to six significant digits: more than any laboratory prints,
 * and fewer than the noise of binary fractions. What came in the unit stays as it came.
 */
export function roundConverted(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(6));
}
