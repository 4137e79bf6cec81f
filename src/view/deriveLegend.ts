import { BASES } from '../domain/basis';
import type { Words } from '../words/en';
import type { LegendItem, PanelView } from './timelineView';

/**
 * What shapes and lines stand for, of all values and not of those in the window, so that it stays
 * put. Where values are too many for marks, no shape of a mark is explained but the colour is.
 */
export function deriveLegend(panels: readonly PanelView[], words: Words): LegendItem[] {
  const marks = panels.flatMap(({ examples }) => examples);
  const single = panels.flatMap((panel) => (panel.dense ? [] : panel.examples));
  const dense = panels.flatMap((panel) => (panel.dense ? panel.examples : []));
  const kinds: Exclude<LegendItem['kind'], 'range'>[] = [];
  for (const shape of ['below', 'within', 'above', 'untold'] as const) {
    if (single.some((mark) => mark.shape === shape && !mark.comparator)) kinds.push(shape);
  }
  if (dense.some(({ shape }) => shape === 'below' || shape === 'above')) kinds.push('outside');
  if (marks.some((mark) => mark.comparator)) kinds.push('censored');
  if (marks.some((mark) => mark.spans.length > 1)) kinds.push('either');
  if (marks.some((mark) => mark.isHollow)) kinds.push('hollow');
  if (marks.some((mark) => !mark.isHollow)) kinds.push('filled');
  const filled = BASES.filter((basis) => marks.some((one) => one.basis === basis && !one.isHollow));
  const isSimulated = marks.some((mark) => mark.basis === 'simulated');
  const sayKind = (kind: (typeof kinds)[number]) => {
    if (kind === 'filled') return words.legend.filled(filled.map((basis) => words.basis[basis]));
    return kind === 'hollow' && isSimulated ? words.legend.hollowSimulated : words.legend[kind];
  };
  return kinds.map((kind) => {
    const like = marks.find((mark) =>
      kind === 'hollow' ? mark.isHollow : kind === 'filled' ? !mark.isHollow : mark.shape === kind,
    );
    return {
      kind,
      shape: like?.shape ?? 'within',
      isFilled: like !== undefined && !like.isHollow,
      label: sayKind(kind),
    };
  });
}
