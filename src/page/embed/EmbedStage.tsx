import type { StageProps } from '../stageProps';
import { EmbedPage } from './EmbedPage';
import { LessonNote } from './LessonNote';

/** A case in the frame of another page. */
export default function EmbedStage(page: StageProps) {
  // What a step hides would be shown by a figure that knows of no step.
  if (page.parameters.step !== undefined) return <LessonNote words={page.words} />;
  return <EmbedPage {...page} />;
}
