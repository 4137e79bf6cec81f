import { type SyntheticEvent, useEffect, useId, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { announce } from '../../state/announcement';
import { pointAt } from '../../state/pointedAtStore';
import { requestRow } from '../../state/rowRequest';
import type { ViewActions } from '../../state/viewActions';
import { deriveReadout } from '../../view/deriveReadout';
import { describeMoment } from '../../view/describeMoment';
import { describeReadout } from '../../view/describeReadout';
import { findFrom } from '../../view/findFrom';
import { parseGoTo } from '../../view/parseGoTo';
import type { TimelineView } from '../../view/timelineView';
import type { TimeDomain, ViewState } from '../../view/viewState';
import type { Words } from '../../words/en';
import { goToWordsOf } from '../../words/enGoTo';

export interface GoToProps {
  readonly caseRecord: CaseRecord;
  readonly state: ViewState;
  readonly view: TimelineView;
  readonly actions: ViewActions;
  readonly words: Words;
  /** Where it leads: into the figure, or to a row of the table. */
  readonly leadsTo: 'chart' | 'table';
}

/** A day or a date, typed; the figure or the table goes there and says what is found. */
export function GoTo(props: GoToProps) {
  const { state, view, words } = props;
  const say = goToWordsOf(words);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const problemId = useId();
  // A row that was asked for belongs to the table that was on screen.
  useEffect(
    () => () => {
      requestRow(undefined);
    },
    [],
  );
  const isDays = state.axis === 'days' && view.axis.hasDays;
  const go = (submit: SyntheticEvent) => {
    submit.preventDefault();
    if (text.trim() === '') return;
    const read = parseGoTo(text, { axis: view.axis, mode: state.axis, locale: words.locale, say });
    setProblem('problem' in read ? read.problem : (goToPlace(text, read.place, props) ?? ''));
  };
  return (
    <form className="go-to" onSubmit={go}>
      <label className="labelled-select">
        {say.label}
        <input
          className="select"
          aria-label={`${say.label}: ${isDays ? say.days : say.dates}`}
          placeholder={isDays ? say.daysHint : say.datesHint}
          value={text}
          aria-invalid={problem !== ''}
          aria-describedby={problemId}
          onChange={(change) => {
            setText(change.target.value);
            setProblem('');
          }}
        />
      </label>
      <button type="submit" className="button">
        {say.go}
      </button>
      <span id={problemId} className="go-to-problem" role="alert">
        {problem}
      </span>
    </form>
  );
}

/** @returns why it cannot be shown, if it cannot */
function goToPlace(text: string, place: TimeDomain, props: GoToProps): string | undefined {
  const { caseRecord, state, view, actions, words, leadsTo } = props;
  const say = goToWordsOf(words);
  const { from, to } = view.extent;
  if (place.from > to || Math.max(place.to, place.from) < from) {
    const moment = (at: number) => describeMoment(at, view.axis, state.axis, words);
    return say.outside(text.trim(), moment(from), moment(to));
  }
  if (leadsTo === 'table') {
    requestRow({ at: place.from });
    return undefined;
  }
  const stop = findFrom(view, place);
  if (!stop) return say.noValue;
  const half = (state.window.to - state.window.from) / 2;
  const isShown = (at: number) => at >= state.window.from && at <= state.window.to;
  if (!isShown(place.from) || (stop.at !== undefined && !isShown(stop.at))) {
    actions.showWindow({ from: place.from - half, to: place.from + half });
  }
  pointAt(stop.target);
  const readout = deriveReadout(caseRecord, view, state, stop.target, words);
  if (readout) announce(describeReadout(readout, words));
  return undefined;
}
