import { lazy, type ReactNode, Suspense } from 'react';
import { analyteOf, conversionFactor, UNIT_OF } from '../domain/analyte';
import type { CaseRecord } from '../domain/caseRecord';
import { convertibleUnits, deriveShownUnit } from '../domain/shownUnit';
import { deriveTimeAxis } from '../domain/timeAxis';
import { isSameWindow, type ViewActions } from '../state/viewActions';
import { presetWindow } from '../view/deriveExtent';
import { holdsLongSeries } from '../view/derivePanel';
import { MOST_PANELS, shownSeries } from '../view/shownSeries';
import type { TimelineView } from '../view/timelineView';
import type { ViewState } from '../view/viewState';
import type { Words } from '../words/en';
import { formatNumber } from '../words/formatNumber';
import { Choice } from './Choice';

const LongControls = lazy(() => import('./panels/LongControls'));

interface ControlsProps {
  readonly caseRecord: CaseRecord;
  readonly state: ViewState;
  readonly view: TimelineView;
  readonly actions: ViewActions;
  readonly words: Words;
  /** The window has no meaning for the table. */
  readonly hasWindow: boolean;
  readonly more?: ReactNode;
}

/** Axis, day 0, unit and window: every choice of the view in one row. */
export function Controls(props: ControlsProps) {
  const { view, actions, state, words, hasWindow } = props;
  const { axis } = view;
  return (
    <div className="controls">
      {axis.hasDays && axis.calendar && (
        <Choice
          label={words.controls.axisLabel}
          options={[
            { value: 'days', label: words.controls.days },
            { value: 'dates', label: words.controls.dates },
          ]}
          value={state.axis}
          choose={(mode) => {
            actions.showAxis(mode === 'dates' ? 'dates' : 'days');
          }}
        />
      )}
      {axis.hasDays && !props.caseRecord.isComparison && <AnchorSelect {...props} />}
      <UnitChoice {...props} />
      {props.more}
      {(props.caseRecord.series.length > MOST_PANELS ||
        state.panels !== undefined ||
        holdsLongSeries(shownSeries(props.caseRecord))) && (
        <Suspense>
          <LongControls {...props} leadsTo={hasWindow ? 'chart' : 'table'} />
        </Suspense>
      )}
      <span className="controls-space" />
      {hasWindow && <WindowChoice {...props} />}
    </div>
  );
}

function AnchorSelect({ caseRecord, view, actions, words }: ControlsProps) {
  return (
    <label className="labelled-select">
      {words.controls.anchorLabel}
      <select
        className="select"
        value={view.axis.anchorEvent?.id}
        onChange={(change) => {
          actions.showAnchor(change.target.value);
        }}
      >
        {caseRecord.events.map((event) => {
          const isKnown = !deriveTimeAxis(caseRecord, event.id).isZeroAbout;
          return (
            <option key={event.id} value={event.id}>
              {isKnown ? event.title : words.controls.anchorAbout(event.title)}
            </option>
          );
        })}
      </select>
    </label>
  );
}

function UnitChoice({ caseRecord, state, actions, words }: ControlsProps) {
  const units = convertibleUnits(caseRecord.series);
  const first = caseRecord.series.find((series) => analyteOf(series.code));
  if (units.length === 0 || !first) return null;
  return (
    <div className="unit-choice">
      <Choice
        label={words.controls.unitLabel}
        options={units.map((unit) => ({ value: unit, label: unit }))}
        value={deriveShownUnit(first, state.unit).unit}
        choose={actions.showUnit}
      />
      <span className={caseRecord.series.length > 1 ? 'factor' : 'factor single'}>
        {describeFactors(caseRecord, words)}
      </span>
    </div>
  );
}

/** The conversion each series is under, stated beside the switch. */
function describeFactors(caseRecord: CaseRecord, words: Words): string {
  const { substance, mass } = UNIT_OF;
  const lines = caseRecord.series.flatMap((series) => {
    const factor = conversionFactor(series.code, substance, mass);
    const name = analyteOf(series.code)?.[0].name;
    if (factor === undefined || name === undefined) return [];
    const equation = words.controls.factor(formatNumber(factor, 3), substance, mass);
    return caseRecord.series.length > 1
      ? words.controls.factorOf(words.analytes[name], equation)
      : equation;
  });
  return [...new Set(lines)].join('\n');
}

const ALL = ' all';

function WindowChoice({ caseRecord, state, view, actions, words }: ControlsProps) {
  const presets = caseRecord.presets.flatMap((preset) => {
    const window = presetWindow(preset, view.axis);
    return window ? [{ id: preset.id, title: preset.title, window }] : [];
  });
  const whole = { id: ALL, title: words.controls.all, window: view.extent };
  if (presets.length === 0 && isSameWindow(whole.window, state.window)) return null;
  const shown = [whole, ...presets].find((one) => isSameWindow(one.window, state.window));
  return (
    <Choice
      label={words.controls.windowLabel}
      options={[whole, ...presets].map((one) => ({ value: one.id, label: one.title }))}
      value={shown?.id}
      choose={(id) => {
        const preset = presets.find((one) => one.id === id);
        if (preset) actions.showWindow(preset.window);
        else actions.showAll();
      }}
    />
  );
}
