import { DAY_MS, HOUR_MS } from '../domain/caseTime';
import type { CaseRecord, SourceWords } from '../domain/caseRecord';
import { timesOf } from '../domain/clinicalEvent';
import { holdsIllustration, type Series } from '../domain/series';
import { reachOf } from '../domain/seriesReach';
import { deriveTimeAxis, drawnSpanOnAxis, type TimeAxis } from '../domain/timeAxis';
import { describeEventDay } from '../words/describeEventTime';
import type { Words } from '../words/en';
import { deriveEvents, sayOwnTime } from './deriveEvents';
import { deriveExtent } from './deriveExtent';
import { deriveHistory } from './deriveHistory';
import { deriveLegend } from './deriveLegend';
import { type DeriveLong, derivePanelOver, isLong, type PanelOver } from './derivePanel';
import { shownSeries } from './shownSeries';
import type { BracketView, LegendItem, PanelView, TimelineView } from './timelineView';
import type { TimeDomain, ViewState } from './viewState';

/** What a view shows in every window; a panel of few values is the same one in each. */
export interface StandingView extends Omit<TimelineView, 'window' | 'panels' | 'legend'> {
  readonly panels: readonly StandingPanel[];
  readonly deriveLegend: (panels: readonly PanelView[]) => readonly LegendItem[];
}

export interface StandingPanel {
  readonly seriesId: string;
  /** Its series is long, so that drawing it takes its time. */
  readonly isLong: boolean;
  readonly panelOver: PanelOver;
}

/**
 * The case and what the reader chose, as everything the figure shows; sizes come later.
 *
 * @param deriveLong where `holdsLongSeries` says so
 */
export function deriveTimelineView(
  caseRecord: CaseRecord,
  state: ViewState,
  words: Words,
  deriveLong?: DeriveLong,
): TimelineView {
  const standing = deriveStandingView(caseRecord, state, words, deriveLong);
  return deriveWindowView(standing, state.window);
}

/** All that a zoom does not change, worked out once: events, names, axes, ranges and few values. */
export function deriveStandingView(
  caseRecord: CaseRecord,
  state: Pick<ViewState, 'axis' | 'unit' | 'anchorId' | 'panels'>,
  words: Words,
  deriveLong?: DeriveLong,
): StandingView {
  const axis = deriveTimeAxis(caseRecord, state.anchorId);
  const extent = deriveExtent(caseRecord, axis);
  const events = deriveEvents(caseRecord, axis, words);
  const history = deriveHistory(caseRecord, axis, events, extent.historyEventIds, words);
  const shown = shownSeries(caseRecord, state.panels);
  const look = { unit: state.unit, panels: shown.length, deriveLong };
  const disclaimer = deriveDisclaimer(caseRecord, shown, words);
  const legends = new Map<string, LegendItem[]>();
  return {
    title: caseRecord.title,
    axis,
    mode: state.axis,
    extent: extent.domain,
    axisTitle: deriveAxisTitle(axis, state.axis, words),
    finestStep: isToldByTheClock(caseRecord) ? HOUR_MS : DAY_MS,
    panels: shown.map((series) => ({
      seriesId: series.id,
      isLong: isLong(series, shown.length),
      panelOver: derivePanelOver(series, axis, look, words),
    })),
    events: events.filter((event) => !extent.historyEventIds.has(event.id)),
    ...(history ? { history } : {}),
    brackets: caseRecord.words.flatMap((phrase) => deriveBracket(phrase, axis, words)),
    ...(disclaimer === undefined ? {} : { disclaimer }),
    deriveLegend: (panels) => {
      // Of the window it knows only which panels have too many values for marks.
      const key = panels.map(({ dense }) => (dense ? 1 : 0)).join('');
      const legend = legends.get(key) ?? deriveLegend(panels, words);
      legends.set(key, legend);
      return legend;
    },
  };
}

/**
 * A view in a window.
 *
 * @param isWaiting which panels have only their axes yet, by series
 */
export function deriveWindowView(
  { panels: standing, deriveLegend: legendOf, ...rest }: StandingView,
  window: TimeDomain,
  isWaiting?: (seriesId: string) => boolean,
): TimelineView {
  const panels = standing.map(({ seriesId, panelOver }) =>
    panelOver(window, isWaiting?.(seriesId)),
  );
  return { ...rest, window, panels, legend: legendOf(panels) };
}

function isToldByTheClock({ series, events }: CaseRecord): boolean {
  return (
    // Not of the panels alone, so that the ticks stay where they are whichever of them are shown.
    series.some((one) => reachOf(one).isByTheClock) ||
    events.some((event) => timesOf(event).some((time) => time.form === 'instant'))
  );
}

function deriveAxisTitle(axis: TimeAxis, mode: 'days' | 'dates', words: Words): string {
  if (mode === 'dates' || !axis.hasDays) {
    return axis.calendar?.isIllustrative ? words.axis.datesIllustrative : words.axis.dates;
  }
  const title = axis.anchorEvent?.title;
  if (title === undefined) return words.axis.daysOnly;
  return words.axis.days(lowerFirst(title), axis.isZeroAbout);
}

/** "Resection" inside a sentence; abbreviations such as PET/CT and IgG4 keep their capitals. */
export function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Ll}+(?![\p{L}\d])/u.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
}

/** A phrase of the source on the axis; none where neither end has a place there. */
export function deriveBracket(phrase: SourceWords, axis: TimeAxis, words: Words): BracketView[] {
  const start = phrase.start && drawnSpanOnAxis(phrase.start, axis);
  const end = phrase.end && drawnSpanOnAxis(phrase.end, axis);
  if (!start && !end) return [];
  const span = { from: start?.from ?? -Infinity, to: end?.to ?? Infinity };
  const core = { from: start?.to ?? span.from, to: end?.from ?? span.to };
  const text = phrase.figurePanel
    ? words.figure.quotedFrom(phrase.text, phrase.figurePanel)
    : words.figure.quoted(phrase.text);
  const when = describeEventDay({ period: phrase }, axis, words);
  return [
    {
      text,
      span,
      core: core.from <= core.to ? core : span,
      name: words.names.words(
        phrase.text,
        when,
        sayOwnTime(
          [phrase.start, phrase.end].filter((time) => time !== undefined),
          phrase.basis,
          words,
        ),
      ),
    },
  ];
}

/** The words a cropped picture must keep; absent where every value in it was printed or measured. */
export function deriveDisclaimer(
  caseRecord: CaseRecord,
  series: readonly Series[],
  words: Words,
): string | undefined {
  if (!series.some(holdsIllustration)) return undefined;
  return words.joints.sentences(
    [words.figure.illustration, caseRecord.disclaimer ?? ''].filter(Boolean),
  );
}
