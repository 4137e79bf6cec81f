import { type Basis, isIllustrative } from '../../domain/basis';
import type { CaseTime } from '../../domain/caseTime';
import { type Observation, observationAt, type Series } from '../../domain/series';
import { deriveShownUnit, type ShownUnit } from '../../domain/shownUnit';
import { describeEdit } from '../../words/describeEdit';
import { describeDate, describeDay } from '../../words/describeTime';
import {
  describeStatus,
  describeValue,
  formatBound,
  formatObserved,
} from '../../words/describeValue';
import type { Words } from '../../words/en';
import { dataTableWordsOf } from '../../words/enDataTable';
import { formatNumber } from '../../words/formatNumber';
import type { ShownRow } from './shownColumns';
import type { ShownTable } from './shownTable';
import { timeCells } from './timeCells';

/** A value as the page shows it, and as it is stored. */
export function observationCells(series: Series, index: number, table: ShownTable): ShownRow {
  const { axis, words, mode, unit } = table;
  const one = observationAt(series, index);
  const shown = deriveShownUnit(series, unit);
  const timeBasis = one.time.basis ?? one.basis;
  const { value, interpretation } = one;
  return {
    ...timeCells({ time: one.time }, axis),
    resourceType: 'Observation',
    name: series.name,
    code: series.code,
    comparator: one.comparator,
    value: value === undefined ? undefined : readNumber(formatObserved(one, shown)),
    unit: shown.unit,
    readingError: shownError(one, shown),
    storedValue: value,
    storedUnit: series.unit,
    // Without what the last digits of a quotient add.
    conversionFactor: Number(shown.factor.toPrecision(12)),
    dataAbsentReason: one.missingReason,
    interpretation,
    interpretationBasis: interpretation && (one.isInterpretationReported ? 'reported' : 'computed'),
    ...rangeCells(one, shown),
    basis: one.basis,
    timeBasis,
    saidDay: axis.hasDays ? describeDay(one.time, axis, words) : undefined,
    saidDate: describeDate(one.time, axis, words, mode === 'dates' ? 'shown' : 'known'),
    saidValue: describeValue(one, shown, words),
    saidStatus: describeStatus(one, words, shown),
    saidBasis: dataTableWordsOf(words).bases(words.basis[one.basis], [words.basis[timeBasis]]),
    note: one.note,
    edit: describeEdit(one, series, shown, axis, words),
    illustration: sayIllustration(one.basis, [one.time], words),
  };
}

/** What must be said of a finding, or of its day, that no source prints; as on the page. */
export function sayIllustration(
  basis: Basis,
  times: readonly CaseTime[],
  words: Words,
): string | undefined {
  if (isIllustrative(basis)) return words.figure.illustration;
  const bases = times.map((time) => time.basis ?? basis);
  if (bases.includes('simulated')) return words.cards.timeSimulated;
  return bases.includes('reconstructed') ? words.cards.timeReconstructed : undefined;
}

function rangeCells({ referenceRange: range }: Observation, shown: ShownUnit): ShownRow {
  if (!range) return {};
  return {
    referenceRangeLow: readNumber(formatBound(range.low, shown)),
    referenceRangeHigh: readNumber(formatBound(range.high, shown)),
    referenceRangeBasis: range.assumed ? 'assumed' : 'reported',
    referenceRangeSource: range.source,
  };
}

function shownError({ readingError }: Observation, shown: ShownUnit): string | undefined {
  if (readingError === undefined) return undefined;
  return shown.factor === 1
    ? String(readingError)
    : formatNumber(readingError * shown.factor, shown.decimals);
}

/** The digits of the page with a minus that a spreadsheet knows; 0.70 keeps its zero. */
function readNumber(digits: string | undefined): string | undefined {
  return digits?.replace('−', '-');
}
