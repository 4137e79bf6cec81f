import { useMemo, useRef } from 'react';
import { PinsContext } from '../../state/pins';
import { createViewActions } from '../../state/viewActions';
import { deriveCards } from '../../view/deriveCards';
import { NARROW_WIDTH, placeFigure } from '../../view/placeFigure';
import { resolveViewState } from '../../view/viewParameters';
import { embedWordsOf } from '../../words/enEmbed';
import { Announcer } from '../Announcer';
import { Explanations } from '../Explanations';
import { FigurePanel } from '../FigurePanel';
import { KeysButton } from '../KeysButton';
import { Notices } from '../Notices';
import { Readout } from '../Readout';
import type { StageProps } from '../stageProps';
import { useDrawnView } from '../useDrawnView';
import { useEscape } from '../useEscape';
import { useRoom } from '../useRoom';
import { CardSheet } from './CardSheet';
import { EmbedFoot } from './EmbedFoot';
import { OpenLink } from './OpenLink';
import { useFrameFit } from './useFrameFit';
import './embed.css';

/** The figure with its readout as wide as the frame, and around it no more than it needs. */
export function EmbedPage({ caseRecord, issues, parameters, leaveOut, words }: StageProps) {
  const say = embedWordsOf(words);
  const content = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const room = useRoom(column);
  const isNarrow = room.width < NARROW_WIDTH;
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
  const view = useDrawnView(caseRecord, state, words);
  const actions = useMemo(
    () => createViewActions(caseRecord, state, isNarrow),
    [caseRecord, state, isNarrow],
  );
  useEscape(state, actions);
  const groups = useMemo(
    () => deriveCards(caseRecord, view.axis, state.axis, words),
    [caseRecord, view.axis, state.axis, words],
  );
  const ownHeight = useMemo(
    () => (room.width > 0 ? placeFigure(view, room.width - 2, words).height : undefined),
    [view, room.width, words],
  );
  const roomHeight = useFrameFit(content, ownHeight);
  const parts = useMemo(() => ({ hasOverview: false, roomHeight }), [roomHeight]);
  const shared = { caseRecord, state, view, actions, words };
  const notes = parameters.compare === undefined ? notices : [...notices, say.compare];
  return (
    <PinsContext value={pins}>
      <Explanations caseRecord={caseRecord} unit={state.unit} words={words}>
        <div ref={content} className="embed">
          <main>
            <div className="embed-head">
              <h1>{caseRecord.title}</h1>
              {groups.length > 0 && (
                <CardSheet groups={groups} actions={actions} words={words} say={say} />
              )}
              <KeysButton words={words} />
              <OpenLink label={say.open} hint={say.openHint} />
            </div>
            <Notices notices={notes} issues={issues} leaveOut={leaveOut} words={words} />
            <div ref={column}>
              <FigurePanel {...shared} room={room} parts={parts} />
              <Readout {...shared} />
            </div>
          </main>
          <EmbedFoot caseRecord={caseRecord} words={words} />
          <Announcer />
        </div>
      </Explanations>
    </PinsContext>
  );
}
