import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import type { PredictionTask } from '../../../src/domain/lesson';
import { dayTime } from '../../../src/domain/caseTime';
import { cutRecord } from '../../../src/domain/cutRecord';
import { LessonTask } from '../../../src/page/lesson/LessonTask';
import { usePredictionSession } from '../../../src/state/predictionSession';
import { predictionStoreOf, EMPTY_PREDICTION } from '../../../src/state/predictionStore';
import { en } from '../../../src/words/en';
import { enPredict } from '../../../src/words/enPredict';
import { lessonWordsOf } from '../../../src/words/enLesson';
import { giveElementsSize } from '../renderApp';
import { readShipped } from '../../view/prediction/telling';

const zhang = readShipped('zhang-2019');
const task: PredictionTask = {
  id: 'commit',
  seriesId: 'phosphorus',
  from: dayTime(0),
  to: dayTime(50),
};

function Task({ told }: { readonly told: CaseRecord }) {
  const session = usePredictionSession(zhang, task, undefined, en);
  return (
    session && (
      <LessonTask
        prediction={{ session, stage: 'held' }}
        caseRecord={told}
        evidence={[]}
        goOn={() => {}}
        words={lessonWordsOf(en)}
      />
    )
  );
}

it('hands in a page that names title and source only as far as the lesson has told them', async () => {
  giveElementsSize();
  const saved: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return 'blob:one';
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  predictionStoreOf('zhang-2019/commit').write({
    ...EMPTY_PREDICTION,
    pieces: [
      [
        { day: 1, value: 0.5 },
        { day: 6, value: 0.9 },
      ],
    ],
    isCommitted: true,
  });
  const cover = { title: 'A man who cannot walk', citation: 'A letter, 2019.' };
  render(<Task told={cutRecord(zhang, { cover })} />);
  fireEvent.click(screen.getByText(enPredict.reveal.handIn));
  fireEvent.click(screen.getByRole('button', { name: enPredict.reveal.save }));
  const text = await saved[0]!.text();
  expect(text).toContain('A man who cannot walk');
  expect(text).toContain('A letter, 2019.');
  expect(text).not.toMatch(/IgG4|osteomalacia/);
});
