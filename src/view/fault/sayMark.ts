import { observationAt } from '../../domain/series';
import { describeOnAxis } from '../../words/describeTime';
import { describeAmount } from '../../words/describeValue';
import type { Words } from '../../words/en';
import { formatNumber } from '../../words/formatNumber';
import type { MarkView, PanelView } from '../timelineView';
import type { FaultSubject } from './fault';

/** The value of a mark with its unit: "about 0.70 mmol/L" where it is an illustration. */
export function sayAmount(
  mark: MarkView,
  panel: PanelView,
  { caseRecord }: FaultSubject,
  words: Words,
): string {
  const series = caseRecord.series.find(({ id }) => id === mark.seriesId);
  if (!series) return '';
  return sayAbout(mark, describeAmount(observationAt(series, mark.index), panel, words), words);
}

/** A number in a unit, about where the mark it comes from is an illustration. */
export function sayNumber(
  mark: MarkView,
  value: number,
  { unit, decimals }: Pick<PanelView, 'unit' | 'decimals'>,
  words: Words,
): string {
  return sayAbout(mark, words.value.amount(formatNumber(value, decimals), unit), words);
}

function sayAbout({ isHollow }: MarkView, amount: string, words: Words): string {
  return isHollow ? words.value.illustrativeShort(amount) : amount;
}

/** When a mark was measured, in the words of the readout. */
export function sayTime(mark: MarkView, { caseRecord, view }: FaultSubject, words: Words): string {
  const series = caseRecord.series.find(({ id }) => id === mark.seriesId);
  return series ? describeOnAxis(observationAt(series, mark.index).time, view.axis, words) : '';
}

/** The name of a panel's series. */
export function nameOf(panel: PanelView, { caseRecord }: FaultSubject): string {
  return caseRecord.series.find(({ id }) => id === panel.seriesId)?.name ?? panel.title;
}

/** A sentence that begins with a word of the source or an amount. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
