import { readStepTexts, writeStepTexts } from '../../../exchange/lesson/write/stepTexts';
import { EditField } from '../../edit/EditField';
import { useWrittenTexts } from './useWrittenTexts';
import type { PartTools } from './writerTools';

/** Title and minutes of a step. */
export function StepFields({ tools }: { readonly tools: PartTools }) {
  const { step, changeStep, say } = tools;
  const field = useWrittenTexts(
    writeStepTexts(step),
    (texts) => readStepTexts(texts, step),
    changeStep,
    say,
  );
  return (
    <div className="writer-title">
      <EditField label={say.step.title} state={field('title')} />
      <EditField label={say.step.minutes} state={field('minutes')} />
    </div>
  );
}
