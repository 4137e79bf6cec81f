import type { ViewInFile } from '../../../exchange/lesson/lessonFile';
import { describeMark, describeMoment } from './describeMark';
import type { WriterTools } from './writerTools';

/** How the figure stands at a part, in sentences. */
export function describeView(view: ViewInFile, tools: WriterTools): string {
  const { edited, say } = tools;
  const { window, unit, axis, anchor, event, observation } = view;
  const titleOf = (id: string) => edited.document.events.find((one) => one.id === id)?.title ?? id;
  const sentences = [
    window
      ? say.view.window(
          describeMoment(window.from, anchor, tools),
          describeMoment(window.to, anchor, tools),
        )
      : say.view.openingWindow,
    unit === undefined ? '' : say.view.unit(unit),
    axis === 'dates' ? say.view.dates : '',
    anchor === undefined ? '' : say.view.anchor(titleOf(anchor)),
    event === undefined ? '' : say.view.pinned(titleOf(event)),
    observation === undefined ? '' : say.view.pinned(describeMark(observation, tools)),
  ];
  return say.view.sentences(sentences.filter((sentence) => sentence !== ''));
}
