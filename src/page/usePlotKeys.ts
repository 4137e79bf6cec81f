import { type KeyboardEvent, useCallback } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import { announce } from '../state/announcement';
import { pointAt, readPointedAt } from '../state/pointedAtStore';
import type { ViewActions } from '../state/viewActions';
import { deriveReadout } from '../view/deriveReadout';
import { describeReadout } from '../view/describeReadout';
import { isStepKey, stepFrom } from '../view/stepFrom';
import type { TimelineView } from '../view/timelineView';
import type { ViewState } from '../view/viewState';
import type { Words } from '../words/en';
import { panWindow, windowShowing, zoomWindow } from '../view/zoomWindow';
import { openKeys } from '../state/keysDialog';
import { scrollToCard } from './scrollToCard';

interface PlotKeys {
  readonly caseRecord: CaseRecord;
  readonly view: TimelineView;
  readonly state: ViewState;
  readonly actions: ViewActions;
  readonly words: Words;
}

/** The keys of the plot, as the list under `?` has them. */
export function usePlotKeys({ caseRecord, view, state, actions, words }: PlotKeys) {
  return useCallback(
    (press: KeyboardEvent) => {
      if (press.altKey || press.ctrlKey || press.metaKey) return;
      const isTaken = pressKey(press.key, { caseRecord, view, state, actions, words });
      if (isTaken) press.preventDefault();
    },
    [caseRecord, view, state, actions, words],
  );
}

function pressKey(key: string, plot: PlotKeys): boolean {
  const { state, actions } = plot;
  const { from, to } = state.window;
  const length = to - from;
  if (isStepKey(key)) return step(key, plot);
  switch (key) {
    case 'PageUp':
      actions.showWindow(panWindow(state.window, -length), 'replace');
      return true;
    case 'PageDown':
      actions.showWindow(panWindow(state.window, length), 'replace');
      return true;
    case '+':
    case '=':
      actions.showWindow(zoomWindow(state.window, middleOf(plot), 0.5), 'replace');
      return true;
    case '-':
    case '−':
      actions.showWindow(zoomWindow(state.window, middleOf(plot), 2), 'replace');
      return true;
    case '0':
      actions.showAll();
      return true;
    case 'Enter':
    case ' ':
      return pin(plot);
    case '?':
      openKeys();
      return true;
    default:
      return false;
  }
}

function middleOf({ state }: PlotKeys): number {
  return readPointedAt()?.at ?? (state.window.from + state.window.to) / 2;
}

function step(key: Parameters<typeof stepFrom>[0], plot: PlotKeys): boolean {
  const { caseRecord, view, state, actions, words } = plot;
  const next = stepFrom(key, readPointedAt(), view, state);
  if (!next) return true;
  pointAt(next.target);
  if (next.at !== undefined) {
    const window = windowShowing(state.window, next.at);
    if (window !== state.window) actions.showWindow(window, 'replace');
  }
  if (next.target.kind === 'event') scrollToCard(next.target.id);
  const readout = deriveReadout(caseRecord, view, state, next.target, words);
  if (readout) announce(describeReadout(readout, words));
  return true;
}

function pin({ actions }: PlotKeys): boolean {
  const target = readPointedAt();
  if (target?.kind === 'observation') actions.togglePinnedObservation(target.key);
  if (target?.kind === 'event') actions.togglePinnedEvent(target.id);
  return target !== undefined;
}
