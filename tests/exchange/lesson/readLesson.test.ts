import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/caseTime';
import { cutRecord } from '../../../src/domain/cutRecord';
import type { Lesson } from '../../../src/domain/lesson';
import { readLesson } from '../../../src/exchange/lesson/readLesson';
import { IssueLog } from '../../../src/exchange/issueLog';
import { enIssues } from '../../../src/words/enIssues';
import { caseIn, eventInFile, fileOf, fileWithValues } from '../fileOf';

const caseRecord = caseIn(
  fileOf({
    ...fileWithValues([
      { time: { day: -1 }, value: 0.4 },
      { time: { day: 3 }, value: 0.9 },
    ]),
    events: [eventInFile('resection', { day: 0 })],
    anchor: { event: 'resection' },
  }),
);
const seriesId = caseRecord.series[0]!.id;

function read(steps: unknown, more: object = {}): { lesson: Lesson | undefined; notes: string[] } {
  const log = new IssueLog(enIssues);
  const lesson = readLesson({ title: 'A lesson', steps, ...more }, caseRecord, log);
  expect(log.isRefused).toBe(false);
  return { lesson, notes: log.issues.map(({ place, found }) => `${place}: ${found}`) };
}

const step = (more: object = {}) => ({ id: 'one', title: 'One', text: 'Look.', ...more });

describe('the lesson of a case file', () => {
  it('is none where there is none', () => {
    expect(readLesson(undefined, caseRecord, new IssueLog(enIssues))).toBeUndefined();
  });

  it('needs a title, steps, and of each step an id, a title and a text', () => {
    const { lesson, notes } = read([step()]);
    expect(notes).toEqual([]);
    expect(lesson).toEqual({
      title: 'A lesson',
      objectives: [],
      steps: [
        {
          id: 'one',
          title: 'One',
          sources: [],
          parts: [
            {
              text: 'Look.',
              ranges: [],
              view: { cut: {}, highlight: [], evidence: [], compare: [] },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['is no object', [1], ['lesson: [1]']],
    ['has no steps', { title: 'A', steps: [] }, ['lesson.steps: []']],
    [
      'has a key that nobody knows',
      { title: 'A', steps: [step({ txet: 'a' })] },
      ['lesson.steps[0]: {"id":"one","title":"One","text":"Look.","txet":"a"}'],
    ],
  ])('is set aside with its place where it %s', (_, value, notes) => {
    const log = new IssueLog(enIssues);
    expect(readLesson(value, caseRecord, log)).toBeUndefined();
    expect(log.issues.map(({ place, found }) => `${place}: ${found}`)).toEqual(notes);
    expect(log.isRefused).toBe(false);
  });

  it('keeps the view of the part before, until a part has its own', () => {
    const { lesson } = read([
      step({
        view: { hiddenAfter: { day: 0 } },
        then: [
          { text: 'More.', label: 'Go on' },
          { text: 'All.', view: {} },
        ],
      }),
    ]);
    const [first, second, third] = lesson!.steps[0]!.parts;
    expect(second).toMatchObject({ label: 'Go on', view: first!.view });
    expect(first?.view.cut.hiddenAfter?.[0]?.end).toBe(DAY_MS);
    expect(third?.view.cut).toEqual({});
  });

  it('covers the title only where a step says so', () => {
    const cover = { title: 'A man who cannot walk' };
    const { lesson } = read([step({ view: { covered: true } }), step({ id: 'two' })], { cover });
    expect(lesson?.steps.map(({ parts }) => parts[0]?.view.cut.cover)).toEqual([cover, undefined]);
  });

  it('notes each name that the case does not know, and leaves it out', () => {
    const { lesson, notes } = read([
      step({
        view: {
          anchor: 'admission',
          event: 'resektion',
          hidden: { events: ['scan'], series: ['zinc'] },
          highlight: ['resection', `${seriesId}:1`, `${seriesId}:2`, 'zinc:0'],
          prediction: 'nine',
        },
        prediction: { series: 'zinc', from: { day: 0 }, to: { day: 9 } },
      }),
    ]);
    expect(notes.map((note) => note.split(': ')[1])).toEqual([
      '"zinc"',
      '"scan"',
      '"zinc"',
      '"admission"',
      `"${seriesId}:2"`,
      '"zinc"',
      '"resektion"',
      '"nine"',
    ]);
    const [part] = lesson!.steps[0]!.parts;
    expect(part?.view.highlight).toEqual(['resection', `${seriesId}:1`]);
    expect(part?.prediction).toBeUndefined();
  });

  it('notes a time that is none, and goes on without it', () => {
    const { lesson, notes } = read([
      step({ view: { window: { from: { date: '2018-13' }, to: { day: 3 } } } }),
    ]);
    expect(notes).toHaveLength(1);
    expect(lesson?.steps[0]?.parts[0]?.view.window).toBeUndefined();
  });

  it('shows nothing of the case where it cannot be told from when on it is hidden', () => {
    const { lesson, notes } = read([
      step({ view: { hiddenAfter: [{ day: 0 }, { date: '2018-13' }] } }),
    ]);
    expect(notes).toHaveLength(1);
    const cut = cutRecord(caseRecord, lesson!.steps[0]!.parts[0]!.view.cut);
    expect(cut).toMatchObject({ series: [], events: [], words: [] });
  });

  it('notes a second step of the same id', () => {
    expect(read([step(), step()]).notes).toEqual(['lesson.steps[1].id: "one"']);
  });

  it('takes a question for what it has: choices, an order, or neither', () => {
    const questions = [
      { prompt: 'Which?', choices: [{ text: 'a', isRight: true }, { text: 'b' }] },
      { prompt: 'In which order?', order: ['a', 'b'] },
      { prompt: 'Why?', because: 'So.' },
    ];
    const { lesson } = read(
      questions.map((question, index) => step({ id: `s${index}`, question })),
    );
    expect(lesson?.steps.map(({ parts }) => parts[0]?.question?.kind)).toEqual([
      'choice',
      'order',
      'open',
    ]);
  });

  it('notes a choice without a right answer', () => {
    const question = { prompt: 'Which?', choices: [{ text: 'a' }, { text: 'b' }] };
    expect(read([step({ question })]).notes).toHaveLength(1);
  });

  it('offers a range in the unit of its series, and none whose unit does not convert', () => {
    const range = { series: seriesId, label: 'Chinese standard', low: 0.85, source: 'WS/T 404.6' };
    const { lesson, notes } = read([
      step({
        ranges: [
          { ...range, unit: 'mmol/L' },
          { ...range, unit: 'U/L' },
        ],
      }),
    ]);
    expect(notes).toEqual(['lesson.steps[0].ranges[1].unit: "U/L"']);
    expect(lesson?.steps[0]?.parts[0]?.ranges).toEqual([
      {
        seriesId,
        label: 'Chinese standard',
        range: { assumed: true, source: 'WS/T 404.6', low: 0.85 },
      },
    ]);
  });

  it('sets evidence of other patients beside the case, with its source', () => {
    const evidence = { id: 'mao', title: '12 of 15', time: { day: [0, 7] }, source: 'Mao 2016' };
    const { lesson, notes } = read([step({ view: { evidence: [evidence], highlight: ['mao'] } })]);
    expect(notes).toEqual([]);
    expect(lesson?.steps[0]?.parts[0]?.view.evidence).toMatchObject([
      { id: 'mao', kind: 'evidence', title: '12 of 15', locator: 'Mao 2016', basis: 'reported' },
    ]);
  });
});
