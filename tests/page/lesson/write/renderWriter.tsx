import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LessonInFile } from '../../../../src/exchange/lesson/lessonFile';
import { lessonOf } from '../../../../src/exchange/lesson/lessonOf';
import WriteStage from '../../../../src/page/lesson/write/WriteStage';
import type { StageProps } from '../../../../src/page/stageProps';
import { useUrlParameters } from '../../../../src/state/addressStore';
import { useEditLog } from '../../../../src/state/editLog';
import { type OpenedCase, readEditedCase } from '../../../../src/state/editedCases';
import { en } from '../../../../src/words/en';
import { caseIn, eventInFile, fileOf, seriesInFile } from '../../../exchange/fileOf';

let count = 0;

const FILE = fileOf({
  subject: 'Somebody',
  events: [eventInFile('surgery', { day: 0 }), eventInFile('visit', { day: 14 })],
  series: [
    seriesInFile({
      observations: [-7, 0, 7, 14, 21].map((day) => ({ time: { day }, value: 0.5 })),
    }),
  ],
});

/** The writer beside the figure of a case, with this lesson or none. */
export async function renderWriter(lesson?: LessonInFile, search = '') {
  count += 1;
  const key = `writer-${count}`;
  const file = lesson ? { ...FILE, lesson } : FILE;
  const opened: OpenedCase = { caseRecord: caseIn(file), text: JSON.stringify(file), issues: [] };
  window.history.replaceState(null, '', `/${search}`);
  const Host = () => {
    const parameters = useUrlParameters();
    const log = useEditLog(key, opened, en);
    const props = {
      caseRecord: log.caseRecord,
      issues: log.issues,
      parameters,
      leaveOut: () => {},
      words: en,
      shows: 'chart',
      log,
      close: () => {},
    };
    // The case as it was loaded is no concern of this stage.
    return <WriteStage {...(props as unknown as StageProps)} />;
  };
  render(<Host />);
  await screen.findByRole('button', { name: 'Add this view as a step' });
  return {
    user: userEvent.setup(),
    /** As it would be saved. */
    saved: () => lessonOf(readEditedCase(key)!.saved),
    log: () => readEditedCase(key)!.log,
  };
}

export const press = (name: string | RegExp) => screen.getByRole('button', { name });

export const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });

/** Opens a fold of the open step. */
export function openFold(name: RegExp): void {
  const summary = [...document.querySelectorAll('.writer summary')].find((one) =>
    name.test(one.textContent),
  );
  const fold = summary?.closest('details');
  if (!fold) throw new Error(`no fold ${String(name)}`);
  fold.open = true;
}
