import { useEffect } from 'react';
import { display } from '../../state/display';
import { holdVersion } from '../../state/holdVersion';
import type { StageProps } from '../stageProps';
import { EmbedPage } from './EmbedPage';
import { LessonNote } from './LessonNote';

/** A case in the frame of another page. */
export default function EmbedStage(page: StageProps) {
  // A frame beside the site's own pages is answered by their service worker.
  useEffect(holdVersion, []);
  useEffect(() => {
    // The system's theme may not be that of the page around the frame.
    const theme = new URLSearchParams(window.location.search).get('theme');
    if (theme === 'light' || theme === 'dark') display.write({ ...display.read(), theme });
  }, []);
  // What a step hides would be shown by a figure that knows of no step.
  if (page.parameters.step !== undefined) return <LessonNote words={page.words} />;
  return <EmbedPage {...page} />;
}
