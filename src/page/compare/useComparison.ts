import { useMemo } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { listComparedCases } from '../../domain/comparison/listComparedCases';
import { mergeRecords } from '../../domain/comparison/mergeRecords';
import { analyteKeyOf, findSharedAnalytes } from '../../domain/comparison/sharedAnalytes';
import { ComparisonLayer } from '../../chart/ComparisonLayer';
import { comparedParameters } from '../../view/comparison/comparedParameters';
import type { Comparison } from '../../view/comparison/comparison';
import { deriveComparedView } from '../../view/comparison/deriveCompared';
import { groupByCase } from '../../view/comparison/groupByCase';
import { listUntold } from '../../view/comparison/ownRanges';
import { placeCompared } from '../../view/comparison/placeCompared';
import type { ViewParameters } from '../../view/viewParameters';
import type { Words } from '../../words/en';
import { compareWordsOf } from '../../words/enCompare';
import type { FigureParts } from '../figureParts';
import { ALL_ANALYTES, type CompareChoices } from './CompareControls';

/** Two more lines of citations, and a line more in the readout. */
const MORE_UNDER = 36;

/**
 * Cases as one record with the parts that draw it, for any page that shows cases together. The
 * first is the one that is open.
 *
 * @param choices their analyte falls back to the first that is shared
 */
export function useComparison(
  records: readonly CaseRecord[],
  parameters: ViewParameters,
  choices: CompareChoices,
  words: Words,
) {
  const say = compareWordsOf(words);
  const listed = useMemo(() => {
    const { cases, setAside } = listComparedCases(records);
    return { cases, setAside, ...findSharedAnalytes(cases) };
  }, [records]);
  const { cases, shared } = listed;
  const isAll = choices.analyte === ALL_ANALYTES && shared.length > 1;
  const chosen = shared.find(({ key }) => key === choices.analyte) ?? shared[0];
  const merged = useMemo(() => {
    const [first] = cases[0]?.caseRecord.series ?? [];
    const drawn = isAll ? shared.map(({ key }) => key) : chosen ? [chosen.key] : [];
    // A case that stands alone still shows what it has.
    const keys = drawn.length === 0 && first ? [analyteKeyOf(first)] : drawn;
    return mergeRecords(cases, keys, say.names);
  }, [cases, shared, chosen, isAll, say]);
  const untold = useMemo(() => listUntold(merged, cases), [merged, cases]);
  const isRelative = choices.isRelative && untold.length === 0;
  const figure = useMemo((): FigureParts => {
    const comparison: Comparison = { cases, caseRecord: merged, isRelative };
    return {
      layer: ComparisonLayer,
      mostShrinking: 100,
      moreUnder: MORE_UNDER,
      redrawView: (view) => deriveComparedView(view, comparison, words, say),
      redrawFigure: (placed) => placeCompared(placed, comparison, say),
      regroupCards: (groups) => groupByCase(groups, comparison, words, say),
    };
  }, [cases, merged, isRelative, words, say]);
  const compared = useMemo(
    () => comparedParameters(parameters, cases, merged, say),
    [parameters, cases, merged, say],
  );
  return {
    ...listed,
    ...compared,
    caseRecord: merged,
    figure,
    untold,
    isRelative,
    analyte: isAll ? ALL_ANALYTES : (chosen?.key ?? ''),
    /** How many of the cases have a line in the figure. */
    drawnCount: new Set((isAll ? shared : chosen ? [chosen] : []).flatMap(({ letters }) => letters))
      .size,
    names: isAll ? shared.map(({ name }) => name) : chosen ? [chosen.name] : [],
  };
}
