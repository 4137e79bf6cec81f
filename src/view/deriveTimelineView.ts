import { DAY_MS, HOUR_MS } from '../domain/caseTime';
import type { CaseRecord, SourceWords } from '../domain/caseRecord';
import { timesOf } from '../domain/clinicalEvent';
import { holdsIllustration } from '../domain/series';
import { deriveTimeAxis, drawnSpanOnAxis, type TimeAxis } from '../domain/timeAxis';
import { describeEventDay } from '../words/describeEventTime';
import type { Words } from '../words/en';
import { deriveEvents, sayOwnTime } from './deriveEvents';
import { deriveExtent } from './deriveExtent';
import { deriveHistory } from './deriveHistory';
import { deriveLegend } from './deriveLegend';
import { type DeriveLong, derivePanel } from './derivePanel';
import type { BracketView, TimelineView } from './timelineView';
import type { ViewState } from './viewState';

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
  const axis = deriveTimeAxis(caseRecord, state.anchorId);
  const extent = deriveExtent(caseRecord, axis);
  const events = deriveEvents(caseRecord, axis, words);
  const history = deriveHistory(caseRecord, axis, events, extent.historyEventIds, words);
  const look = {
    unit: state.unit,
    window: state.window,
    panels: caseRecord.series.length,
    deriveLong,
  };
  const panels = caseRecord.series.map((series) => derivePanel(series, axis, look, words));
  const disclaimer = deriveDisclaimer(caseRecord, words);
  return {
    title: caseRecord.title,
    axis,
    mode: state.axis,
    window: state.window,
    extent: extent.domain,
    axisTitle: deriveAxisTitle(axis, state.axis, words),
    finestStep: isToldByTheClock(caseRecord) ? HOUR_MS : DAY_MS,
    panels,
    events: events.filter((event) => !extent.historyEventIds.has(event.id)),
    ...(history ? { history } : {}),
    brackets: caseRecord.words.flatMap((phrase) => deriveBracket(phrase, axis, words)),
    ...(disclaimer === undefined ? {} : { disclaimer }),
    legend: deriveLegend(panels, words),
  };
}

function isToldByTheClock({ series, events }: CaseRecord): boolean {
  return (
    series.some(({ start, end }) => start.some((at, index) => (end[index] ?? 0) - at < DAY_MS)) ||
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

/** The words a cropped picture must keep; absent where every value was printed or measured. */
function deriveDisclaimer(caseRecord: CaseRecord, words: Words): string | undefined {
  if (!caseRecord.series.some(holdsIllustration)) return undefined;
  return words.joints.sentences(
    [words.figure.illustration, caseRecord.disclaimer ?? ''].filter(Boolean),
  );
}
