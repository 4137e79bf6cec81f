import { DAY_MS } from '../domain/caseTime';
import { gapBefore, longGapOf } from '../domain/longGap';
import type { Series } from '../domain/series';
import type { Words } from '../words/en';
import type { DrawnSpan, GapView, MarkView, SegmentView } from './timelineView';

/**
 * Straight pieces between neighbours whose times and values are points. No line runs over a long
 * gap, a missing value, an either/or time or a value beyond the limit of its test.
 */
export function deriveLine(
  series: Series,
  marks: readonly MarkView[],
  words: Words,
): { segments: SegmentView[]; gaps: GapView[] } {
  const longGap = longGapOf(series);
  const segments: SegmentView[] = [];
  const gaps: GapView[] = [];
  for (let n = 1; n < marks.length; n += 1) {
    const [before, after] = [marks[n - 1], marks[n]];
    if (!before || !after) continue;
    const [from, to] = [before.spans[0], after.spans[0]];
    const isOne = before.spans.length === 1 && after.spans.length === 1;
    if (!from || !to || !isOne || to.from < from.to) continue;
    const gap = gapBefore(series, after.index);
    const isNeighbour = after.index === before.index + 1;
    if (isNeighbour && gap > longGap) gaps.push(gapView(before, after, from, to, gap, words));
    if (!isNeighbour || gap > longGap || before.comparator || after.comparator) continue;
    segments.push({
      from: { at: from.to, value: before.value, side: before.sides[0] ?? 0 },
      to: { at: to.from, value: after.value, side: after.sides[0] ?? 0 },
      isDashed: before.isHollow || after.isHollow,
    });
  }
  return { segments, gaps };
}

function gapView(
  before: MarkView,
  after: MarkView,
  from: DrawnSpan,
  to: DrawnSpan,
  gap: number,
  words: Words,
): GapView {
  const isWide = from.from !== from.to || to.from !== to.to;
  const length =
    gap >= DAY_MS
      ? words.time.days(Math.floor(gap / DAY_MS))
      : words.time.hours(Math.floor((24 * gap) / DAY_MS));
  return {
    from: from.to,
    to: to.from,
    value: (before.value + after.value) / 2,
    label: words.figure.gap(length, isWide),
    shortLabel: words.figure.gapShort(length, isWide),
  };
}
