import { ownerOf } from '../../domain/comparison/comparedCase';
import { holdsIllustration } from '../../domain/series';
import type { CompareWords } from '../../words/enCompare';
import type { Comparison } from './comparison';

/** Which cases are no data, and what each of them says of itself. */
export function describeDisclaimer(
  { cases, caseRecord }: Comparison,
  say: CompareWords,
): string | undefined {
  const illustrated = cases.filter((compared) =>
    caseRecord.series.some(
      (series) => ownerOf(series.id, cases) === compared && holdsIllustration(series),
    ),
  );
  if (illustrated.length === 0) return undefined;
  // Two simulated cases say the same of themselves: once is enough in a plot.
  const own = new Map<string, string[]>();
  for (const { letter, caseRecord: one } of illustrated) {
    if (one.disclaimer === undefined) continue;
    own.set(one.disclaimer, [...(own.get(one.disclaimer) ?? []), letter]);
  }
  return say.names.sentences([
    say.disclaimer(illustrated.map(({ letter }) => letter)),
    ...[...own].map(([text, letters]) => say.disclaimerOf(letters, text)),
  ]);
}
