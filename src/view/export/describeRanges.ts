import type { Words } from '../../words/en';
import { exportFigureWordsOf } from '../../words/enExportFigure';
import type { PanelView, RangeView } from '../timelineView';

/**
 * The reference range of each panel with its numbers, unit and source; said too where there is none.
 * Of several cases in one panel those with one range are named together, by their letters.
 */
export function describeRanges(panels: readonly PanelView[], words: Words): string {
  const write = exportFigureWordsOf(words);
  const rows: { readonly name: string; readonly letters: string[]; readonly said: Said }[] = [];
  let name = '';
  for (const panel of panels) {
    if (!panel.isOverlaid) name = nameOf(panel);
    const said = sayRange(panel, words);
    const letters = panel.letter === undefined ? [] : [panel.letter];
    const same = rows.find((row) => row.name === name && isSame(row.said, said));
    if (same) same.letters.push(...letters);
    else rows.push({ name, letters, said });
  }
  const sentences = rows.map(({ name: own, letters, said }) => {
    const subject = letters.length === 0 ? own : `${own} ${letters.join(', ')}`;
    return said ? write.range(subject, said.label, said.bounds) : write.noRange(subject);
  });
  return words.joints.sentences(sentences);
}

type Said = { readonly label: string; readonly bounds: string } | undefined;

function isSame(one: Said, other: Said): boolean {
  return one?.label === other?.label && one?.bounds === other?.bounds;
}

/** The title of a panel without its unit, which stands behind its numbers. */
function nameOf({ title, unit }: PanelView): string {
  const end = title.slice(-unit.length - 2);
  return /^[(（].*[)）]$/.test(end) && end.slice(1, -1) === unit
    ? title.slice(0, -end.length).trimEnd()
    : title;
}

function sayRange(panel: PanelView, words: Words): Said {
  // That of a case with several beside it; what is drawn then is what they agree on.
  const range = panel.ownRange ?? panel.range;
  const bounds = range && boundsOf(range, panel.unit, words);
  return range && bounds !== undefined ? { label: range.label, bounds } : undefined;
}

function boundsOf(
  { lowLabel, highLabel }: RangeView,
  unit: string,
  words: Words,
): string | undefined {
  const { amount } = words.value;
  if (lowLabel !== undefined && highLabel !== undefined) {
    return amount(words.range.both(lowLabel, highLabel), unit);
  }
  if (lowLabel !== undefined) return words.range.low(amount(lowLabel, unit));
  return highLabel === undefined ? undefined : words.range.high(amount(highLabel, unit));
}
