import type { SubmitEvent } from 'react';
import { setKeys } from '../../../exchange/edits/setKeys';
import { writeTimeText } from '../../../exchange/edits/writeTimeText';
import {
  type PredictionInFile,
  readPredictionTexts,
  writePredictionTexts,
} from '../../../exchange/lesson/write/predictionTexts';
import { announce } from '../../../state/announcement';
import { EditField } from '../../edit/EditField';
import { EditSelect } from '../../edit/EditSelect';
import { useNewTexts } from '../../edit/useNewTexts';
import { useWrittenTexts } from './useWrittenTexts';
import { WriterSection } from './WriterSection';
import type { PartTools } from './writerTools';

type Change = (to: PredictionInFile | undefined, visit?: string) => string | undefined;

/** The course that the class draws before it sees it. */
export function PredictionSection({ tools }: { readonly tools: PartTools }) {
  const { edited, part, changePart, say } = tools;
  const { prediction } = part;
  const { series } = edited.document;
  if (series.length === 0) return null;
  const change: Change = (to, visit) =>
    changePart((one) => setKeys(one, { prediction: to }), visit);
  const nameOf = (id: string) => series.find((one) => one.id === id)?.name ?? id;
  return (
    <WriterSection
      status={prediction ? say.prediction.status(nameOf(prediction.series)) : say.prediction.none}
    >
      <p className="edit-hint">{say.prediction.hint}</p>
      {prediction ? (
        <PredictionFields tools={tools} prediction={prediction} change={change} />
      ) : (
        <NewPrediction tools={tools} change={change} />
      )}
    </WriterSection>
  );
}

function seriesOptions({ edited }: PartTools) {
  return edited.document.series.map(({ id, name }) => ({ value: id, label: name }));
}

interface PredictionFieldsProps {
  readonly tools: PartTools;
  readonly prediction: PredictionInFile;
  readonly change: Change;
}

function PredictionFields({ tools, prediction, change }: PredictionFieldsProps) {
  const { say } = tools;
  const field = useWrittenTexts(
    writePredictionTexts(prediction),
    (texts) => readPredictionTexts(texts, prediction),
    change,
    say,
  );
  return (
    <>
      <EditSelect
        label={say.prediction.series}
        state={field('series')}
        options={seriesOptions(tools)}
      />
      <div className="writer-pair">
        <EditField label={say.prediction.from} state={field('from')} />
        <EditField label={say.prediction.to} state={field('to')} />
      </div>
      <EditField label={say.prediction.prompt} state={field('prompt')} isLong />
      <button
        type="button"
        className="button"
        onClick={() => {
          announce(change(undefined) ?? say.prediction.deleted);
        }}
      >
        {say.prediction.delete}
      </button>
    </>
  );
}

/** Begins with what the screen shows: from day 0, or where the window begins, to its end. */
function NewPrediction({ tools, change }: Omit<PredictionFieldsProps, 'prediction'>) {
  const { edited, screen, say } = tools;
  const { from, to } = screen.seen;
  const begins = 'day' in from && edited.document.anchor ? '0' : writeTimeText(from);
  const { texts, field, refuse } = useNewTexts({
    series: edited.document.series[0]?.id ?? '',
    from: begins,
    to: writeTimeText(to),
    prompt: '',
  });
  const submit = (submission: SubmitEvent) => {
    submission.preventDefault();
    const reading = readPredictionTexts(texts, undefined);
    if (!reading.ok) {
      refuse(reading.field, say.problem[reading.problem]);
      return;
    }
    const refusal = change(reading.value);
    if (refusal !== undefined) refuse('series', refusal);
  };
  return (
    <form className="writer-form" onSubmit={submit}>
      <EditSelect
        label={say.prediction.series}
        state={field('series')}
        options={seriesOptions(tools)}
      />
      <div className="writer-pair">
        <EditField label={say.prediction.from} state={field('from')} isSubmitting />
        <EditField label={say.prediction.to} state={field('to')} isSubmitting />
      </div>
      <button type="submit" className="button">
        {say.prediction.add}
      </button>
    </form>
  );
}
