import type { CaseRecord } from '../../domain/caseRecord';
import { type ComparedCase, ownerOf } from '../../domain/comparison/comparedCase';
import type { Series } from '../../domain/series';
import type { CompareWords } from '../../words/enCompare';
import type { Words } from '../../words/en';
import { formatNumber } from '../../words/formatNumber';
import type { LegendItem, PanelView, RangeView } from '../timelineView';

/** A reference range and the cases that have it. */
export interface OwnRange {
  readonly letters: readonly string[];
  readonly range: RangeView;
}

/** The different ranges of panels, in their order; two are one where their shown bounds are. */
export function listOwnRanges(panels: readonly PanelView[]): OwnRange[] {
  const found = new Map<string, { letters: string[]; range: RangeView }>();
  for (const { ownRange, letter = '', decimals } of panels) {
    if (!ownRange) continue;
    const key = [ownRange.low, ownRange.high].map((bound) => writeBound(bound, decimals)).join(' ');
    const entry = found.get(key) ?? { letters: [], range: ownRange };
    if (!entry.letters.includes(letter)) entry.letters.push(letter);
    found.set(key, entry);
  }
  return [...found.values()];
}

function writeBound(bound: number | undefined, decimals: number): string {
  return bound === undefined ? '' : formatNumber(bound, decimals);
}

/**
 * The one range that all panels share; undefined where one has another or none, because a band would
 * then say of a value what its own range does not. Assumed where it is so for any of them.
 */
export function agreedRange(panels: readonly PanelView[]): RangeView | undefined {
  const [range, ...others] = listOwnRanges(panels);
  if (!range || others.length > 0 || panels.some(({ ownRange }) => !ownRange)) return undefined;
  const isAssumed = panels.some(({ ownRange }) => ownRange?.isAssumed);
  // Its sources stand in the legend, case by case.
  return { ...range.range, isAssumed, label: '' };
}

/** True where every series has both bounds, so that its values can be told by their own range. */
function hasBothBounds({ referenceRange }: Series): boolean {
  const { low, high } = referenceRange ?? {};
  return low !== undefined && high !== undefined && high > low;
}

/** The letters of the cases that have a drawn series without both bounds. */
export function listUntold({ series }: CaseRecord, cases: readonly ComparedCase[]): string[] {
  const untold = series.filter((one) => !hasBothBounds(one));
  return [...new Set(untold.flatMap(({ id }) => ownerOf(id, cases)?.letter ?? []))];
}

/** For each range in the words of its source: whose it is, its bounds and where it is from. */
export function describeOwnRanges(
  panels: readonly PanelView[],
  words: Words,
  say: CompareWords,
): LegendItem[] {
  const lines = new Map<string, string[]>();
  for (const { ownRange, letter = '' } of panels) {
    if (!ownRange) continue;
    const line = JSON.stringify([sayBounds(ownRange, words), ownRange.label]);
    const letters = lines.get(line) ?? [];
    if (!letters.includes(letter)) letters.push(letter);
    lines.set(line, letters);
  }
  const without = panels.filter(({ ownRange }) => !ownRange).flatMap(({ letter }) => letter ?? []);
  const labels = [...lines].map(([line, letters]) => {
    const [bounds = '', label = ''] = JSON.parse(line) as string[];
    return say.range.of(letters, bounds, label);
  });
  if (without.length > 0) labels.push(say.range.none([...new Set(without)]));
  return labels.map((label) => ({ kind: 'range', shape: 'within', isFilled: false, label }));
}

function sayBounds({ lowLabel, highLabel }: RangeView, words: Words): string {
  if (lowLabel !== undefined && highLabel !== undefined) {
    return words.range.both(lowLabel, highLabel);
  }
  return lowLabel === undefined ? words.range.high(highLabel ?? '') : words.range.low(lowLabel);
}
