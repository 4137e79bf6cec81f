import { setKeys } from '../../../exchange/edits/setKeys';
import { takeScreen, withId } from '../../../exchange/lesson/write/changeView';
import { partsOf } from '../../../exchange/lesson/write/stepParts';
import { announce } from '../../../state/announcement';
import { EditSelect } from '../../edit/EditSelect';
import { CheckList } from './CheckList';
import { describeMark } from './describeMark';
import { describeView } from './describeView';
import { useWrittenTexts } from './useWrittenTexts';
import { WriterSection } from './WriterSection';
import type { PartTools } from './writerTools';

/** How the figure stands at a part, and what it points out there. */
export function FigureSection({ tools }: { readonly tools: PartTools }) {
  const { part, place, view, screen, changePart, changeView, say } = tools;
  const isOwn = part.view !== undefined;
  const take = () => {
    announce(changeView((one) => takeScreen(one, screen)) ?? say.view.taken);
  };
  return (
    <WriterSection status={say.view.title} isOpen>
      <p className="edit-hint">
        {!isOwn && place > 0 && `${say.view.asBefore} `}
        {describeView(view, tools)}
      </p>
      <div className="writer-actions">
        <button type="button" className="button" title={say.view.takeHint} onClick={take}>
          {isOwn || place === 0 ? say.view.take : say.view.own}
        </button>
        {isOwn && place > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              changePart((one) => setKeys(one, { view: undefined }));
            }}
          >
            {say.view.asBeforeAgain}
          </button>
        )}
      </div>
      {(isOwn || place === 0) && (
        <>
          <Highlights tools={tools} />
          <ShownPrediction tools={tools} />
        </>
      )}
    </WriterSection>
  );
}

function Highlights({ tools }: { readonly tools: PartTools }) {
  const { edited, view, screen, changeView, say } = tools;
  const chosen = view.highlight ?? [];
  const { observation } = screen;
  const marks = chosen.filter((key) => /:\d+$/.test(key));
  const pinned = observation === undefined || marks.includes(observation) ? [] : [observation];
  const options = [
    ...pinned.map((key) => ({
      value: key,
      label: say.view.highlightPinned(describeMark(key, tools)),
    })),
    ...marks.map((key) => ({ value: key, label: describeMark(key, tools) })),
    ...edited.document.events.map(({ id, title }) => ({ value: id, label: title })),
    ...(view.evidence ?? []).map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <details>
      <summary>{say.view.highlight(chosen.length)}</summary>
      <CheckList
        title={say.view.highlightTitle}
        options={options.map((one) => ({ ...one, isOn: chosen.includes(one.value) }))}
        toggle={(id, isOn) => {
          changeView((one) => setKeys(one, { highlight: withId(one.highlight, id, isOn) }));
        }}
      />
    </details>
  );
}

/** Offered once there is a prediction to show. */
function ShownPrediction({ tools }: { readonly tools: PartTools }) {
  const { lesson, view, changeView, say } = tools;
  const drawn = lesson.steps.filter((step) => partsOf(step).some(({ prediction }) => prediction));
  const field = useWrittenTexts(
    { prediction: view.prediction ?? '' },
    ({ prediction }) => ({ ok: true, value: prediction === '' ? undefined : prediction }),
    (prediction, visit) => changeView((one) => setKeys(one, { prediction }), visit),
    say,
  );
  if (drawn.length === 0) return null;
  return (
    <EditSelect
      label={say.view.prediction}
      state={field('prediction')}
      options={[
        { value: '', label: say.view.noPrediction },
        ...drawn.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  );
}
