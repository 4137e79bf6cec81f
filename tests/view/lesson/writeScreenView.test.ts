import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/caseTime';
import { UNHEARD } from '../../../src/exchange/caseLog';
import { readLesson } from '../../../src/exchange/lesson/readLesson';
import { takeScreen } from '../../../src/exchange/lesson/write/changeView';
import { countHidden } from '../../../src/view/lesson/countHidden';
import { partParameters } from '../../../src/view/lesson/partParameters';
import { writeScreenView } from '../../../src/view/lesson/writeScreenView';
import { resolveViewState, type ViewParameters } from '../../../src/view/viewParameters';
import { en } from '../../../src/words/en';
import { caseIn, eventInFile, fileOf, seriesInFile } from '../../exchange/fileOf';

const inDays = caseIn(
  fileOf({
    anchor: { event: 'surgery', time: { date: '2018-05-12' } },
    events: [eventInFile('surgery', { day: 0 }), eventInFile('scan', { day: 9 })],
    series: [
      seriesInFile({
        code: { system: 'http://loinc.org', code: '14879-1' },
        observations: [-20, 0, 5, 30].map((day) => ({ time: { day }, value: 0.5 })),
      }),
    ],
  }),
);
const { anchor: _, ...dated } = fileOf({
  events: [eventInFile('scan', { date: '2018-05-12' })],
  series: [
    seriesInFile({
      observations: ['2018-05-01', '2018-06-20'].map((date) => ({ time: { date }, value: 1 })),
    }),
  ],
});
const inDates = caseIn(dated);

/** What a step made of this address opens with when it is played. */
function playAgain(caseRecord: typeof inDays, parameters: ViewParameters): ViewParameters {
  const { state } = resolveViewState(parameters, caseRecord, false, en);
  const hasWindow = parameters.from !== undefined;
  const view = takeScreen({}, writeScreenView(caseRecord, state, hasWindow));
  const steps = [{ id: 'one', title: 'One', text: 'Look.', view }];
  const lesson = readLesson({ title: 'A', steps }, caseRecord, UNHEARD)!;
  const [part] = lesson.steps[0]!.parts;
  const none: ViewParameters = {};
  const played = partParameters(caseRecord, part!.view, (key) => key, none);
  return { ...played, ...(part!.view.pinnedEvent ? { event: part!.view.pinnedEvent } : {}) };
}

describe('the view on the screen, made a step and played', () => {
  it.each<[string, typeof inDays, ViewParameters]>([
    ['nothing chosen', inDays, {}],
    ['a window in days', inDays, { from: '-7', to: '14' }],
    ['a window within days', inDays, { from: '-7.25', to: '14.5' }],
    ['another unit and a pinned event', inDays, { unit: 'mg/dL', event: 'scan' }],
    ['a pinned value', inDays, { observation: 'phosphorus:2' }],
    ['dates', inDays, { axis: 'dates', from: '2018-05-01', to: '2018-05-20' }],
    ['another day 0', inDays, { anchor: 'scan', from: '-7', to: '14' }],
    ['a case without day 0', inDates, { from: '2018-05-03', to: '2018-06-01' }],
  ])('is the same view: %s', (_, caseRecord, parameters) => {
    expect(playAgain(caseRecord, parameters)).toEqual(parameters);
  });

  it('has the same window, wherever it was dragged to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 2000 }),
        fc.integer({ min: 100, max: 4000 }),
        (from, length) => {
          const asked = { from: String(from / 100), to: String((from + length) / 100) };
          const [before, after] = [asked, playAgain(inDays, asked)].map(
            (parameters) => resolveViewState(parameters, inDays, false, en).state.window,
          );
          // An address tells the hundredth of a day, and a file of the same the minute.
          expect(Math.abs(before!.from - after!.from)).toBeLessThan(DAY_MS / 50);
          expect(Math.abs(before!.to - after!.to)).toBeLessThan(DAY_MS / 50);
        },
      ),
    );
  });
});

describe('what a part hides', () => {
  it('is counted by what is gone', () => {
    const steps = [{ id: 'one', title: 'One', text: 'Look.', view: { hiddenAfter: { day: 5 } } }];
    const lesson = readLesson({ title: 'A', steps }, inDays, UNHEARD)!;
    expect(countHidden(inDays, lesson.steps[0]!.parts[0]!.view.cut)).toEqual({
      values: 1,
      events: 1,
      words: 0,
    });
    expect(countHidden(inDays, {})).toEqual({ values: 0, events: 0, words: 0 });
  });
});
