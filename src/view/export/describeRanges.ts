import type { Words } from '../../words/en';
import { exportFigureWordsOf } from '../../words/enExportFigure';
import type { PanelView, RangeView } from '../timelineView';

/** The reference range of each panel with its numbers, unit and source; said too where there is none. */
export function describeRanges(panels: readonly PanelView[], words: Words): string {
  const write = exportFigureWordsOf(words);
  const sentences = panels.map((panel) => {
    const name = panel.title.endsWith(` (${panel.unit})`)
      ? panel.title.slice(0, -panel.unit.length - 3)
      : panel.title;
    const range = panel.range ?? panel.ownRange;
    const bounds = range && boundsOf(range, words);
    return range && bounds !== undefined
      ? write.range(name, range.label, words.value.amount(bounds, panel.unit))
      : write.noRange(name);
  });
  return [...new Set(sentences)].join(' ');
}

function boundsOf({ lowLabel, highLabel }: RangeView, words: Words): string | undefined {
  if (lowLabel !== undefined && highLabel !== undefined) {
    return words.range.both(lowLabel, highLabel);
  }
  if (lowLabel !== undefined) return words.range.low(lowLabel);
  return highLabel === undefined ? undefined : words.range.high(highLabel);
}
