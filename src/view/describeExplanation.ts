import { BASES, isIllustrative } from '../domain/basis';
import type { CaseRecord } from '../domain/caseRecord';
import { deriveShownUnit } from '../domain/shownUnit';
import { describeRange } from '../words/describeValue';
import type { Words } from '../words/en';

export interface Explanation {
  readonly title: string;
  readonly text: string;
}

/**
 * One or two sentences on a term of the page: `illustration`, `range:SERIES_ID` or `basis:BASIS`.
 * Undefined for a term that is none of these.
 */
export function describeExplanation(
  term: string,
  caseRecord: CaseRecord,
  unit: string | undefined,
  words: Words,
): Explanation | undefined {
  const [kind, name] = term.split(':');
  if (kind === 'illustration') return explainIllustration(caseRecord, words);
  if (kind === 'range') return explainRange(name ?? '', caseRecord, unit, words);
  const basis = BASES.find((one) => one === name);
  if (kind !== 'basis' || !basis) return undefined;
  return { title: words.basis[basis], text: words.explain.basis[basis] };
}

function explainIllustration(caseRecord: CaseRecord, words: Words): Explanation {
  const first = caseRecord.series.find((series) => isIllustrative(series.basis));
  return first?.basis === 'simulated'
    ? { title: words.explain.simulationTerm, text: words.explain.simulation }
    : { title: words.explain.illustrationTerm, text: words.explain.illustration };
}

function explainRange(
  seriesId: string,
  caseRecord: CaseRecord,
  unit: string | undefined,
  words: Words,
): Explanation | undefined {
  const series = caseRecord.series.find((one) => one.id === seriesId);
  if (!series) return undefined;
  const range = series.referenceRange;
  const shown = deriveShownUnit(series, unit);
  const bounds = range && describeRange(range, shown, words);
  if (!range || bounds === undefined) {
    return { title: series.name, text: words.explain.noRange };
  }
  return {
    title: words.range.labelled(range.assumed, range.source),
    text: words.explain.range(range.assumed, range.source, words.value.amount(bounds, shown.unit)),
  };
}
