import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import type { CaseIssue } from '../exchange/caseIssue';
import { announce } from '../state/announcement';
import { PinsContext } from '../state/pins';
import { createViewActions } from '../state/viewActions';
import { deriveCards } from '../view/deriveCards';
import { NARROW_WIDTH } from '../view/placeFigure';
import { resolveViewState, type ViewParameters } from '../view/viewParameters';
import type { Words } from '../words/en';
import { Announcer } from './Announcer';
import { CardList } from './CardList';
import { Controls } from './Controls';
import { Explanations } from './Explanations';
import { ExportButton } from './ExportButton';
import { FigurePanel } from './FigurePanel';
import type { FigureParts } from './figureParts';
import { Headline } from './Headline';
import { isNarrowPage } from './isNarrowPage';
import { Notices } from './Notices';
import { usePrintSheet } from './print/usePrintSheet';
import { Readout } from './Readout';
import { useDrawnView } from './useDrawnView';
import { useEscape } from './useEscape';
import { useRoom } from './useRoom';

const DataTable = lazy(() => import('./DataTable'));

export interface CasePageProps {
  readonly caseRecord: CaseRecord;
  readonly issues: readonly CaseIssue[];
  readonly parameters: ViewParameters;
  /** Leaves a value or event out of the case. */
  readonly leaveOut: (path: readonly PropertyKey[]) => void;
  readonly words: Words;
  readonly shows: 'chart' | 'table';
  /** What stands in place of the cards, and how wide. */
  readonly beside?: ReactNode;
  readonly layout?: 'with-sheet' | 'with-panel';
  /** Whether it is read before the figure; on a phone it stands there too. */
  readonly besideComes?: 'first' | 'last';
  /** In place of the sentence that says what the data say; `null` for none. */
  readonly headline?: ReactNode;
  readonly hasControls?: boolean;
  /** Beside the controls of every case. */
  readonly moreControls?: ReactNode;
  /** What follows the readout. */
  readonly under?: ReactNode;
  readonly figure?: FigureParts;
}

/** One case on screen: headline, controls, figure or table, readout and cards. */
export function CasePage(props: CasePageProps) {
  const { caseRecord, issues, parameters, words, shows, beside, leaveOut } = props;
  const { layout = 'with-panel', besideComes = 'last', hasControls = true, headline } = props;
  const { figure, under } = props;
  const column = useRef<HTMLDivElement>(null);
  const room = useRoom(column);
  // Known before it is measured, or the controls would stand elsewhere while the figure's room is,
  // and the figure would be drawn twice.
  const isNarrow = room.width > 0 ? room.width < NARROW_WIDTH : isNarrowPage();
  const { state, notices } = useMemo(
    () => resolveViewState(parameters, caseRecord, isNarrow, words),
    [parameters, caseRecord, isNarrow, words],
  );
  const { pinnedEvent, pinnedObservation } = state;
  const pins = useMemo(
    () => ({
      ...(pinnedEvent === undefined ? {} : { pinnedEvent }),
      ...(pinnedObservation === undefined ? {} : { pinnedObservation }),
    }),
    [pinnedEvent, pinnedObservation],
  );
  const drawn = useDrawnView(caseRecord, state, words);
  const redrawView = figure?.redrawView;
  const view = useMemo(() => redrawView?.(drawn) ?? drawn, [redrawView, drawn]);
  const actions = useMemo(
    () => createViewActions(caseRecord, state, isNarrow),
    [caseRecord, state, isNarrow],
  );
  useEscape(state, actions);
  useEffect(() => {
    // What was said in one unit is not true words in another.
    announce('');
  }, [state.unit]);
  const regroup = figure?.regroupCards;
  const groups = useMemo(() => {
    const own = deriveCards(caseRecord, view.axis, state.axis, words);
    return regroup?.(own) ?? own;
  }, [caseRecord, view.axis, state.axis, words, regroup]);
  const shared = { caseRecord, state, view, actions, words };
  const controls = hasControls && (
    <Controls {...shared} hasWindow={shows === 'chart'} more={props.moreControls} />
  );
  const hasHeadline = headline === undefined;
  const shown = { caseRecord, state, view, parts: figure, hasHeadline, words };
  const sheet = usePrintSheet(shown);
  const columns = beside ? layout : groups.length === 0 ? 'without-cards' : '';
  return (
    <PinsContext value={pins}>
      <Explanations caseRecord={caseRecord} unit={state.unit} words={words}>
        <main className={`page ${columns}`}>
          {besideComes === 'first' && beside}
          <div className="main-column">
            {hasHeadline ? <Headline caseRecord={caseRecord} words={words} /> : headline}
            <Notices
              notices={notices}
              issues={keepAnchor(issues, caseRecord)}
              leaveOut={leaveOut}
              words={words}
            />
            {!isNarrow && controls}
            <div ref={column}>
              {shows === 'chart' ? (
                <>
                  <FigurePanel
                    {...shared}
                    room={room}
                    parts={figure}
                    action={<ExportButton {...shown} />}
                  />
                  <Readout {...shared} />
                </>
              ) : (
                <Suspense fallback={<p role="status">{words.loading.table}</p>}>
                  <DataTable {...shared} />
                </Suspense>
              )}
            </div>
            {under}
            {/* On a phone the figure comes before what changes it. */}
            {isNarrow && controls}
          </div>
          {besideComes === 'last' && beside}
          {columns === '' && <CardList groups={groups} actions={actions} words={words} />}
        </main>
        <Announcer />
        {sheet}
      </Explanations>
    </PinsContext>
  );
}

/** A case cannot do without the event that is day 0, so leaving it out is not offered. */
function keepAnchor(issues: readonly CaseIssue[], { anchor, events }: CaseRecord): CaseIssue[] {
  return issues.map((issue) => {
    const [list, index] = issue.leaveOut ?? [];
    const isAnchor = list === 'events' && events[Number(index)]?.id === anchor?.event;
    if (!isAnchor) return issue;
    const { leaveOut: _, ...rest } = issue;
    return rest;
  });
}
