import { BASES, isIllustrative } from '../domain/basis';
import { BITS } from '../domain/seriesTally';
import type { Words } from '../words/en';
import type { LegendItem, MarkShape, PanelView } from './timelineView';

/**
 * What shapes and lines stand for, of all values and not of those in the window, so that it stays
 * put. Where values are too many for marks, no shape of a mark is explained but the colour is.
 */
export function deriveLegend(panels: readonly PanelView[], words: Words): LegendItem[] {
  const placed = panels.filter(({ count }) => count > 0);
  const kindsOf = (some: readonly PanelView[]) => some.flatMap(({ tally }) => [...tally.kinds]);
  const all = kindsOf(placed);
  const marked = kindsOf(placed.filter(({ dense }) => !dense));
  const dense = kindsOf(placed.filter((panel) => panel.dense));
  const isDrawn: Record<(typeof LEGEND_KINDS)[number], boolean> = {
    below: marked.some(isPlain('below')),
    within: marked.some(isPlain('within')),
    above: marked.some(isPlain('above')),
    untold: marked.some(isPlain('untold')),
    outside: dense.some((bits) => (bits & OUTSIDE) !== 0),
    censored: all.some((bits) => (bits & CENSORED) !== 0),
    either: placed.some(({ tally }) => tally.hasEither),
    hollow: all.some(isHollow),
    filled: all.some((bits) => !isHollow(bits)),
  };
  const bases = new Set(placed.flatMap(({ tally }) => [...tally.bases]));
  const filled = BASES.filter((basis) => bases.has(basis) && !isIllustrative(basis));
  const sayKind = (kind: (typeof LEGEND_KINDS)[number]) => {
    if (kind === 'filled') return words.legend.filled(filled.map((basis) => words.basis[basis]));
    const isSimulated = kind === 'hollow' && bases.has('simulated');
    return isSimulated ? words.legend.hollowSimulated : words.legend[kind];
  };
  return LEGEND_KINDS.filter((kind) => isDrawn[kind]).map((kind) => {
    const like = all.find((bits) =>
      kind === 'hollow'
        ? isHollow(bits)
        : kind === 'filled'
          ? !isHollow(bits)
          : shapeOfBits(bits) === kind,
    );
    return {
      kind,
      shape: like === undefined ? 'within' : shapeOfBits(like),
      isFilled: like !== undefined && !isHollow(like),
      label: sayKind(kind),
    };
  });
}

const LEGEND_KINDS = [
  'below',
  'within',
  'above',
  'untold',
  'outside',
  'censored',
  'either',
  'hollow',
  'filled',
] as const;

const OUTSIDE = BITS.below | BITS.above;
const CENSORED = BITS.less | BITS.more;

function isHollow(bits: number): boolean {
  return (bits & BITS.illustrative) !== 0;
}

function isPlain(shape: MarkShape): (bits: number) => boolean {
  return (bits) => (bits & CENSORED) === 0 && shapeOfBits(bits) === shape;
}

function shapeOfBits(bits: number): MarkShape {
  if (bits & BITS.below) return 'below';
  if (bits & BITS.above) return 'above';
  return bits & BITS.within ? 'within' : 'untold';
}
