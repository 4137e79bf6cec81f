import { BASES, isIllustrative } from '../domain/basis';
import type { CaseRecord } from '../domain/caseRecord';
import { deriveShownUnit } from '../domain/shownUnit';
import { describeRange } from '../words/describeValue';
import type { Words } from '../words/en';
import { explainWordsOf } from '../words/enExplain';

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
  return { title: words.basis[basis], text: explainWordsOf(words).basis[basis] };
}

function explainIllustration(caseRecord: CaseRecord, words: Words): Explanation {
  const say = explainWordsOf(words);
  const first = caseRecord.series.find((series) => isIllustrative(series.basis));
  return first?.basis === 'simulated'
    ? { title: say.simulationTerm, text: say.simulation }
    : { title: say.illustrationTerm, text: say.illustration };
}

function explainRange(
  seriesId: string,
  caseRecord: CaseRecord,
  unit: string | undefined,
  words: Words,
): Explanation | undefined {
  const say = explainWordsOf(words);
  const series = caseRecord.series.find((one) => one.id === seriesId);
  if (!series) return undefined;
  const range = series.referenceRange;
  const shown = deriveShownUnit(series, unit);
  const bounds = range && describeRange(range, shown, words);
  if (!range || bounds === undefined) {
    return { title: series.name, text: say.noRange };
  }
  return {
    title: words.range.labelled(range.assumed, range.source),
    text: say.range(range.assumed, range.source, words.value.amount(bounds, shown.unit)),
  };
}
