import { useEffect, useRef } from 'react';
import { deriveStepEdit } from '../../../exchange/edits/deriveLessonEdit';
import { setKeys } from '../../../exchange/edits/setKeys';
import { changePart, partsOf, viewAt } from '../../../exchange/lesson/write/stepParts';
import { CompareSection } from './CompareSection';
import { EvidenceSection } from './EvidenceSection';
import { FigureSection } from './FigureSection';
import { HiddenSection } from './HiddenSection';
import { PartChoice } from './PartChoice';
import { PartFields } from './PartFields';
import { PredictionSection } from './PredictionSection';
import { QuestionSection } from './QuestionSection';
import { SourcesSection } from './SourcesSection';
import { StepActions } from './StepActions';
import { StepFields } from './StepFields';
import { StepWays } from './StepWays';
import type { PartTools, WriterTools } from './writerTools';

interface StepEditorProps {
  readonly tools: WriterTools;
  readonly index: number;
  /** Of the part, in `partsOf`. */
  readonly place: number;
  readonly isNew: boolean;
}

/** One step with all that it holds; what belongs to a part of it is that of the part chosen. */
export function StepEditor({ tools, index, place, isNew }: StepEditorProps) {
  const { lesson, commit } = tools;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const title = form.current?.querySelector('input');
    if (isNew) {
      title?.focus();
      title?.select();
    } else form.current?.querySelector('h3')?.focus();
  }, [isNew]);
  const step = lesson.steps[index];
  const part = step && partsOf(step)[place];
  if (!step || !part) return null;
  const changeStep: PartTools['changeStep'] = (to, visit) =>
    commit(deriveStepEdit(lesson, index, to), visit);
  const changeThisPart: PartTools['changePart'] = (change, visit) =>
    changeStep(changePart(step, place, change), visit);
  const view = viewAt(step, place);
  const partTools: PartTools = {
    ...tools,
    index,
    step,
    place,
    part,
    view,
    changeStep,
    changePart: changeThisPart,
    changeView: (change, visit) =>
      changeThisPart((one) => setKeys(one, { view: change(view) }), visit),
  };
  return (
    <div className="writer-editor" ref={form}>
      <StepWays tools={partTools} />
      <StepFields tools={partTools} />
      <PartChoice tools={partTools} />
      <div key={place} className="writer-part">
        <PartFields tools={partTools} />
        <FigureSection tools={partTools} />
        <HiddenSection tools={partTools} />
        <QuestionSection tools={partTools} />
        <PredictionSection tools={partTools} />
        <EvidenceSection tools={partTools} />
        <CompareSection tools={partTools} />
      </div>
      <SourcesSection tools={partTools} />
      <StepActions tools={partTools} />
    </div>
  );
}
