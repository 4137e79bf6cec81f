import { type ReactNode, useMemo, useRef } from 'react';
import { ChartFrame } from '../chart/ChartFrame';
import { Crosshair } from '../chart/Crosshair';
import type { CaseRecord } from '../domain/caseRecord';
import type { ViewActions } from '../state/viewActions';
import { deriveSummary } from '../view/deriveSummary';
import { placeFigure } from '../view/placeFigure';
import type { TimelineView } from '../view/timelineView';
import type { ViewState } from '../view/viewState';
import type { Words } from '../words/en';
import type { FigureParts } from './figureParts';
import { Overview } from './Overview';
import { usePlotKeys } from './usePlotKeys';
import { usePlotPointer } from './usePlotPointer';
import type { Room } from './useRoom';

interface FigurePanelProps {
  readonly caseRecord: CaseRecord;
  readonly state: ViewState;
  readonly view: TimelineView;
  readonly actions: ViewActions;
  readonly words: Words;
  readonly room: Room;
  readonly parts: FigureParts | undefined;
  /** What can be done with the figure, beside its caption. */
  readonly action?: ReactNode;
}

/** The figure's frame, left and right. */
const BORDERS = 2;

/** Overview and readout share the first screen with the figure. */
const UNDER_THE_FIGURE = 167;
/** What that becomes without the overview, with a caption of two lines. */
const UNDER_WITHOUT_OVERVIEW = 153;

/** The figure with its gestures and keys, and the overview of the whole course under it. */
export function FigurePanel(props: FigurePanelProps) {
  const { caseRecord, state, view, actions, words, room, parts } = props;
  const { hasOverview = true, mostShrinking = 0, moreUnder = 0, roomHeight } = parts ?? {};
  const placed = useMemo(
    () =>
      room.width > 0
        ? placeFigure(
            view,
            room.width - BORDERS,
            words,
            roomHeight ??
              room.height -
                moreUnder -
                (hasOverview ? UNDER_THE_FIGURE : UNDER_WITHOUT_OVERVIEW) -
                (caseRecord.series.length > 1 ? 40 : 0),
            mostShrinking,
          )
        : undefined,
    [
      view,
      room.width,
      room.height,
      words,
      caseRecord.series.length,
      hasOverview,
      mostShrinking,
      moreUnder,
      roomHeight,
    ],
  );
  const redraw = parts?.redrawFigure;
  const figure = useMemo(() => (redraw && placed ? redraw(placed) : placed), [redraw, placed]);
  const surface = useRef<HTMLDivElement>(null);
  const selection = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  usePlotPointer({ surface, selection, plot, figure, state, actions });
  const pressKey = usePlotKeys({ caseRecord, view, state, actions, words });
  if (!figure) return <div className="figure-waiting" ref={surface} />;
  const { plotArea } = figure;
  const Over = parts?.over;
  return (
    <figure className="figure" aria-label={caseRecord.title}>
      <p className="visually-hidden">
        {deriveSummary(caseRecord, view.axis, state.unit, words)} {view.disclaimer}
      </p>
      <div className="surface" ref={surface}>
        {/* An element of its own under the drawing: a screen reader can still read the items. */}
        <div
          ref={plot}
          className="plot-focus"
          role="application"
          aria-roledescription={words.plot.role}
          aria-label={words.plot.label(caseRecord.title)}
          aria-describedby="plot-instructions"
          tabIndex={0}
          onKeyDown={pressKey}
          style={{
            left: plotArea.left,
            top: plotArea.top,
            width: plotArea.right - plotArea.left,
            height: plotArea.bottom - plotArea.top,
          }}
        />
        <div ref={selection} className="selection" hidden />
        <ChartFrame figure={figure} words={words} layer={parts?.layer} />
        <Crosshair figure={figure} />
        {Over && <Over figure={figure} />}
      </div>
      <p id="plot-instructions" className="visually-hidden">
        {words.plot.instructions}
      </p>
      {hasOverview && <Overview view={view} plotArea={plotArea} actions={actions} words={words} />}
      <figcaption className="caption-row">
        <span className="caption">
          {words.figure.caption(caseRecord.title, caseRecord.source.citation)}
        </span>
        {props.action}
      </figcaption>
    </figure>
  );
}
