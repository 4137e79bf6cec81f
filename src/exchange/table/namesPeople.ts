/**
 * True where a column below "Name" or "ID" tells whose row it is, and not what was measured or which
 * row it is: names that go with the analytes are their long names.
 *
 * @param names the cells of the column
 * @param analytes the cells of the column of analytes; none in a wide table
 */
export function namesPeople(names: readonly string[], analytes?: readonly string[]): boolean {
  const distinct = new Set(names.filter((name) => name !== ''));
  if (!analytes || distinct.size === 1) return distinct.size > 0;
  const namesOf = new Map<string, Set<string>>();
  names.forEach((name, row) => {
    const analyte = analytes[row] ?? '';
    namesOf.set(analyte, (namesOf.get(analyte) ?? new Set()).add(name));
  });
  return [...namesOf.values()].some((one) => one.size > 1);
}
