import { BASES } from '../domain/basis';
import { DAY_MS, HOUR_MS } from '../domain/caseTime';
import type { CaseRecord, SourceWords } from '../domain/caseRecord';
import { timesOf } from '../domain/clinicalEvent';
import { holdsIllustration } from '../domain/series';
import { deriveTimeAxis, drawnSpanOnAxis, type TimeAxis } from '../domain/timeAxis';
import { describeEventDay } from '../words/describeTime';
import type { Words } from '../words/en';
import { deriveEvents, sayOwnTime } from './deriveEvents';
import { deriveExtent } from './deriveExtent';
import { deriveHistory } from './deriveHistory';
import { derivePanel } from './derivePanel';
import type { BracketView, LegendItem, PanelView, TimelineView } from './timelineView';
import type { ViewState } from './viewState';

/** The case and what the reader chose, as everything the figure shows; sizes come later. */
export function deriveTimelineView(
  caseRecord: CaseRecord,
  state: ViewState,
  words: Words,
): TimelineView {
  const axis = deriveTimeAxis(caseRecord, state.anchorId);
  const extent = deriveExtent(caseRecord, axis);
  const events = deriveEvents(caseRecord, axis, words);
  const history = deriveHistory(caseRecord, axis, events, extent.historyEventIds, words);
  const panels = caseRecord.series.map((series) => derivePanel(series, axis, state.unit, words));
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
  const title = axis.anchorEvent?.title ?? '';
  return words.axis.days(lowerFirst(title), axis.isZeroAbout);
}

/** "Resection" inside a sentence; abbreviations such as PET/CT and IgG4 keep their capitals. */
export function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Ll}+(?![\p{L}\d])/u.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
}

function deriveBracket(phrase: SourceWords, axis: TimeAxis, words: Words): BracketView[] {
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
  return [words.figure.illustration, caseRecord.disclaimer].filter(Boolean).join(' ');
}

function deriveLegend(panels: readonly PanelView[], words: Words): LegendItem[] {
  const marks = panels.flatMap((panel) => panel.marks);
  const kinds: Exclude<LegendItem['kind'], 'range'>[] = [];
  for (const shape of ['below', 'within', 'above', 'untold'] as const) {
    if (marks.some((mark) => mark.shape === shape && !mark.comparator)) kinds.push(shape);
  }
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
