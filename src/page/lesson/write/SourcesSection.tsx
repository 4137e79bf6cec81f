import { readStepTexts, writeStepTexts } from '../../../exchange/lesson/write/stepTexts';
import { EditField } from '../../edit/EditField';
import { useWrittenTexts } from './useWrittenTexts';
import { WriterSection } from './WriterSection';
import type { PartTools } from './writerTools';

/** Where the clinical statements of a step come from. */
export function SourcesSection({ tools }: { readonly tools: PartTools }) {
  const { step, changeStep, say } = tools;
  const field = useWrittenTexts(
    writeStepTexts(step),
    (texts) => readStepTexts(texts, step),
    changeStep,
    say,
  );
  return (
    <WriterSection status={say.step.sourcesTitle(step.sources?.length ?? 0)}>
      <EditField label={say.step.sources} state={field('sources')} isLong />
    </WriterSection>
  );
}
