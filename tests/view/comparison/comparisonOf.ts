import type { CaseRecord } from '../../../src/domain/caseRecord';
import { listComparedCases } from '../../../src/domain/comparison/listComparedCases';
import { mergeRecords } from '../../../src/domain/comparison/mergeRecords';
import { analyteKeyOf, findSharedAnalytes } from '../../../src/domain/comparison/sharedAnalytes';
import { comparedParameters } from '../../../src/view/comparison/comparedParameters';
import type { Comparison } from '../../../src/view/comparison/comparison';
import { deriveComparedView } from '../../../src/view/comparison/deriveCompared';
import { placeCompared } from '../../../src/view/comparison/placeCompared';
import { placeFigure } from '../../../src/view/placeFigure';
import type { ViewParameters } from '../../../src/view/viewParameters';
import { en } from '../../../src/words/en';
import { enCompare } from '../../../src/words/enCompare';
import { viewOf } from '../viewOf';

interface Asked {
  readonly parameters?: ViewParameters;
  readonly isRelative?: boolean;
  readonly isNarrow?: boolean;
}

/** Cases as the page shows them together for an address, with the first analyte that they share. */
export function comparisonOf(records: readonly CaseRecord[], asked: Asked = {}) {
  const { parameters = {}, isRelative = false, isNarrow = false } = asked;
  const { cases, setAside } = listComparedCases(records);
  const { shared, single } = findSharedAnalytes(cases);
  const [first] = cases[0]?.caseRecord.series ?? [];
  const key = shared[0]?.key ?? (first && analyteKeyOf(first));
  const caseRecord = mergeRecords(cases, key === undefined ? [] : [key], enCompare.names);
  const comparison: Comparison = { cases, caseRecord, isRelative };
  const followed = comparedParameters(parameters, cases, caseRecord, enCompare);
  const { view: plain, state } = viewOf(caseRecord, followed.parameters, isNarrow);
  const view = deriveComparedView(plain, comparison, en, enCompare);
  return {
    cases,
    setAside,
    shared,
    single,
    comparison,
    caseRecord,
    notices: followed.notices,
    state,
    view,
    figureAt: (width: number) => placeCompared(placeFigure(view, width, en), comparison, enCompare),
  };
}
