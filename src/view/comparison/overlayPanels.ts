import type { Series } from '../../domain/series';
import { reachOf } from '../../domain/seriesReach';
import type { CompareWords } from '../../words/enCompare';
import type { Words } from '../../words/en';
import type { PanelView, RangeView } from '../timelineView';
import { deriveValueDomain, writeTickLabels } from '../valueDomain';
import { agreedRange } from './ownRanges';

/** A panel with the series it shows, the letter of its case and the plain name of what it measures. */
export interface Overlaid {
  readonly panel: PanelView;
  readonly series: Series;
  readonly letter: string;
  readonly name: string;
}

/**
 * The panels of one analyte over each other: one rectangle, one axis that covers the values and the
 * ranges of all, and a band only where all ranges agree.
 */
export function overlayPanels(all: readonly Overlaid[], words: Words): PanelView[] {
  const panels = all.map(lettered);
  const domain = deriveValueDomain(
    all.flatMap(({ panel, series }) => reachIn(series, (value) => value * panel.factor)),
    panels.flatMap(({ ownRange }) => boundsOf(ownRange)),
  );
  const tickLabels = writeTickLabels(domain);
  const range = agreedRange(panels);
  const { name = '', panel: { unit = '' } = {} } = all[0] ?? {};
  return panels.map((panel, index) => ({
    ...panel,
    domain,
    tickLabels,
    ...(index > 0
      ? { isOverlaid: true }
      : {
          title: words.axis.panel(name, unit),
          ...(domain.isCut ? { cutNote: words.axis.cut(tickLabels[0] ?? '') } : {}),
          ...(range ? { range } : {}),
        }),
  }));
}

/**
 * The same, with each series stretched so that its own range is from 0 to 1. Only the axis of each
 * panel is another; the values stay in their unit, so that nothing read off them changes.
 */
export function overlayByOwnRange(all: readonly Overlaid[], say: CompareWords): PanelView[] {
  const panels = all.map(lettered);
  const shares = all.flatMap(({ panel, series }) => {
    const { low = 0, high = 1 } = panel.range ?? {};
    return reachIn(series, (value) => (value * panel.factor - low) / (high - low));
  });
  const shared = deriveValueDomain(shares, [0, 1]);
  const tickLabels = writeTickLabels(shared);
  return panels.map((panel, index) => {
    const { low = 0, high = 1 } = panel.ownRange ?? {};
    const own = (share: number) => low + share * (high - low);
    return {
      ...panel,
      domain: {
        low: own(shared.low),
        high: own(shared.high),
        ticks: shared.ticks.map(own),
        isCut: false,
      },
      tickLabels,
      ...(index > 0
        ? { isOverlaid: true }
        : {
            title: say.relative.title(all[0]?.name ?? ''),
            cutNote: say.relative.note,
            range: {
              low,
              high,
              lowLabel: say.relative.lower,
              highLabel: say.relative.upper,
              isAssumed: panels.some(({ ownRange }) => ownRange?.isAssumed),
              label: '',
            },
          }),
    };
  });
}

/** A panel that knows its case; its range is drawn where the cases agree, and else beside the plot. */
function lettered({ panel, letter }: Overlaid): PanelView {
  const { range, cutNote: _, ...rest } = panel;
  return { ...rest, letter, listTitle: panel.title, ...(range ? { ownRange: range } : {}) };
}

function reachIn(series: Series, convert: (value: number) => number): number[] {
  const { count, least, most } = reachOf(series);
  return count === 0 ? [] : [convert(least), convert(most)];
}

function boundsOf(range: RangeView | undefined): number[] {
  return [range?.low, range?.high].filter((bound) => bound !== undefined);
}
