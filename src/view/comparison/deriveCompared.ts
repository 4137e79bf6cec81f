import { ownerOf } from '../../domain/comparison/comparedCase';
import { ownRecord } from '../../domain/comparison/ownRecord';
import { analyteKeyOf } from '../../domain/comparison/sharedAnalytes';
import type { CompareWords } from '../../words/enCompare';
import type { Words } from '../../words/en';
import { deriveBracket, lowerFirst } from '../deriveTimelineView';
import type { BracketView, EventView, LegendItem, PanelView, TimelineView } from '../timelineView';
import type { Comparison } from './comparison';
import { describeDisclaimer } from './describeDisclaimer';
import { describeOwnRanges } from './ownRanges';
import { type Overlaid, overlayByOwnRange, overlayPanels } from './overlayPanels';
import { rangesMargin } from './placeOwnRanges';

/**
 * The view of a merged record as a comparison: the series of one analyte over each other, the events
 * of each case in a lane of their own, and everything that is said names its case. Dates without a
 * place on an axis of days are left to the cards.
 */
export function deriveComparedView(
  view: TimelineView,
  comparison: Comparison,
  words: Words,
  say: CompareWords,
): TimelineView {
  const { history: _, disclaimer: _own, ...rest } = view;
  const panels = overlayAll(view, comparison, words, say);
  const disclaimer = describeDisclaimer(comparison, say);
  return {
    ...rest,
    axisTitle: describeAxis(comparison, say),
    panels,
    events: view.events.map((event) => lettered(event, comparison)),
    brackets: deriveBrackets(view, comparison, words, say),
    ...(disclaimer === undefined ? {} : { disclaimer }),
    legend: [
      ...view.legend.map((item) => sayHollow(item, panels, words)),
      ...describeOwnRanges(panels, words, say),
    ],
    marginRight: (isNarrow) => rangesMargin(panels, isNarrow),
  };
}

/** Where one case is reconstructed and another simulated, the word that is true of both. */
function sayHollow(item: LegendItem, panels: readonly PanelView[], words: Words): LegendItem {
  const hollow = panels.flatMap(({ examples }) => examples).filter(({ isHollow }) => isHollow);
  const isOneKind = new Set(hollow.map(({ basis }) => basis)).size < 2;
  return item.kind !== 'hollow' || isOneKind ? item : { ...item, label: words.legend.hollow };
}

/** The panels of each analyte in a group, because the merged record has them side by side. */
function overlayAll(
  view: TimelineView,
  { caseRecord, cases, isRelative }: Comparison,
  words: Words,
  say: CompareWords,
): PanelView[] {
  const groups = new Map<string, Overlaid[]>();
  for (const panel of view.panels) {
    const series = caseRecord.series.find(({ id }) => id === panel.seriesId);
    const owner = ownerOf(panel.seriesId, cases);
    if (!series || !owner) continue;
    const key = analyteKeyOf(series);
    const plain = owner.caseRecord.series.find(({ id }) => `${owner.key}/${id}` === series.id);
    const name = plain?.name ?? series.name;
    const group = groups.get(key) ?? [];
    group.push({ panel, series, letter: owner.letter, name });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) =>
    isRelative ? overlayByOwnRange(group, say) : overlayPanels(group, words),
  );
}

/** The pin bears the event's own title, because its lane says whose it is. */
function lettered(event: EventView, { cases }: Comparison): EventView {
  const owner = ownerOf(event.id, cases);
  if (!owner) return event;
  const id = event.id.slice(owner.key.length + 1);
  const own = owner.caseRecord.events.find((one) => one.id === id);
  return {
    ...event,
    title: own?.title ?? event.title,
    letter: owner.letter,
    isAnchor: owner.caseRecord.anchor?.event === id,
  };
}

function deriveBrackets(
  { axis }: TimelineView,
  { cases }: Comparison,
  words: Words,
  say: CompareWords,
): BracketView[] {
  return cases.flatMap((compared) =>
    ownRecord(compared)
      .words.flatMap((phrase) => deriveBracket(phrase, axis, words))
      .map((bracket) => ({
        ...bracket,
        text: say.bracket(compared.letter, bracket.text),
        name: say.names.of(bracket.name, compared),
      })),
  );
}

function describeAxis({ cases }: Comparison, say: CompareWords): string {
  const titles = new Set(
    cases.map(({ caseRecord: { events, anchor } }) =>
      lowerFirst(events.find(({ id }) => id === anchor?.event)?.title ?? ''),
    ),
  );
  const [title = ''] = titles;
  return titles.size === 1 && title !== '' ? say.axis(title) : say.axisOwn;
}
