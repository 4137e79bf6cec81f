import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventInFile } from '../../../src/exchange/caseFile';
import type { QuestionInFile, ViewInFile } from '../../../src/exchange/lesson/lessonFile';
import {
  hideAfter,
  hideThings,
  takeScreen,
  withId,
} from '../../../src/exchange/lesson/write/changeView';
import { copyStep, createStep } from '../../../src/exchange/lesson/write/createStep';
import {
  readEvidenceTexts,
  writeEvidenceTexts,
} from '../../../src/exchange/lesson/write/evidenceTexts';
import { readHeadTexts, writeHeadTexts } from '../../../src/exchange/lesson/write/headTexts';
import { readHiddenTexts, writeHiddenTexts } from '../../../src/exchange/lesson/write/hiddenTexts';
import { momentOfEvent, readMomentText } from '../../../src/exchange/lesson/write/momentText';
import { readPartTexts, writePartTexts } from '../../../src/exchange/lesson/write/partTexts';
import {
  readPredictionTexts,
  writePredictionTexts,
} from '../../../src/exchange/lesson/write/predictionTexts';
import {
  asQuestionKind,
  kindOfQuestion,
  readChoiceTexts,
  readQuestionTexts,
  writeChoiceTexts,
  writeQuestionTexts,
} from '../../../src/exchange/lesson/write/questionTexts';
import {
  changePart,
  partsOf,
  viewAt,
  withoutPart,
  withPartAfter,
} from '../../../src/exchange/lesson/write/stepParts';
import { readStepTexts, writeStepTexts } from '../../../src/exchange/lesson/write/stepTexts';
import { shippedFiles } from '../edits/shippedFiles';
import { lessonOf } from '../../../src/exchange/lesson/lessonOf';
import { anyLesson } from './arbitraryLesson';

const step = { id: 'one', title: 'One', text: 'Look.' };
const shippedLessons = shippedFiles().flatMap(([name, file]) => {
  const lesson = lessonOf(file);
  return lesson ? [[name, lesson] as const] : [];
});

describe('the fields of a lesson that nobody typed in', () => {
  it('change nothing of any lesson, the keys of other tools included', () => {
    const lessons = fc.oneof(anyLesson, ...shippedLessons.map(([, one]) => fc.constant(one)));
    let parts = 0;
    fc.assert(
      fc.property(lessons, (lesson) => {
        expect(readHeadTexts(writeHeadTexts(lesson), lesson)).toEqual({ ok: true, value: lesson });
        for (const one of lesson.steps) {
          expect(readStepTexts(writeStepTexts(one), one)).toEqual({ ok: true, value: one });
          for (const part of partsOf(one)) {
            parts += 1;
            const { prediction, question, view } = part;
            expect(readPartTexts(writePartTexts(part), part)).toEqual({ ok: true, value: part });
            if (prediction) {
              const read = readPredictionTexts(writePredictionTexts(prediction), prediction);
              if (read.ok) expect(read.value).toEqual(prediction);
              else expect(read.problem).toBe('order');
            }
            if (question) {
              expect(readQuestionTexts(writeQuestionTexts(question), question)).toEqual({
                ok: true,
                value: question,
              });
              for (const choice of question.choices ?? []) {
                expect(readChoiceTexts(writeChoiceTexts(choice), choice)).toEqual({
                  ok: true,
                  value: choice,
                });
              }
            }
            if (view) {
              expect(readHiddenTexts(writeHiddenTexts(view), view)).toEqual({
                ok: true,
                value: view.hiddenAfter,
              });
            }
            for (const evidence of view?.evidence ?? []) {
              expect(readEvidenceTexts(writeEvidenceTexts(evidence), evidence)).toEqual({
                ok: true,
                value: evidence,
              });
            }
          }
        }
      }),
    );
    expect(parts).toBeGreaterThan(100);
  });
});

describe('a field that cannot be read', () => {
  const evidence = { id: 'mao', title: 'Mao', time: { day: 3 }, source: 'A paper' };
  const prediction = { series: 'phosphorus', from: { day: 0 }, to: { day: 42 } };
  it.each([
    [
      'a lesson without a title',
      readHeadTexts(
        { ...writeHeadTexts({ title: 'A', steps: [step] }), title: ' ' },
        { title: 'A', steps: [step] },
      ),
      'title',
      'missing',
    ],
    [
      'a cover of a source alone',
      readHeadTexts(
        { ...writeHeadTexts({ title: 'A', steps: [step] }), coverCitation: 'A letter' },
        { title: 'A', steps: [step] },
      ),
      'coverTitle',
      'coverTitle',
    ],
    [
      'a step without a title',
      readStepTexts({ title: '', minutes: '', sources: '' }, step),
      'title',
      'missing',
    ],
    [
      'no minutes',
      readStepTexts({ title: 'A', minutes: '0', sources: '' }, step),
      'minutes',
      'minutes',
    ],
    [
      'minutes in words',
      readStepTexts({ title: 'A', minutes: 'four', sources: '' }, step),
      'minutes',
      'minutes',
    ],
    [
      'a part without a text',
      readPartTexts({ label: '', text: '\n', notes: '' }, step),
      'text',
      'missing',
    ],
    [
      'a question that asks nothing',
      readQuestionTexts({ prompt: '', order: '', because: '' }, { prompt: 'A' }),
      'prompt',
      'missing',
    ],
    ['hidden after a word', readHiddenTexts({ after: 'surgery', also: '' }, {}), 'after', 'moment'],
    [
      'hidden after something open',
      readHiddenTexts({ after: '>3', also: '' }, {}),
      'after',
      'moment',
    ],
    [
      'hidden after a thirteenth month',
      readHiddenTexts({ after: '2018-13', also: '' }, {}),
      'after',
      'moment',
    ],
    ['the second of two', readHiddenTexts({ after: '3', also: '|' }, {}), 'also', 'moment'],
    [
      'a prediction that ends before it begins',
      readPredictionTexts({ ...writePredictionTexts(prediction), to: '-1' }, prediction),
      'to',
      'order',
    ],
    [
      'evidence without a source',
      readEvidenceTexts({ ...writeEvidenceTexts(evidence), source: '' }, evidence),
      'source',
      'missing',
    ],
    [
      'evidence at no time',
      readEvidenceTexts({ ...writeEvidenceTexts(evidence), time: 'soon' }, evidence),
      'time',
      'time',
    ],
    [
      'evidence in a thirteenth month',
      readEvidenceTexts({ ...writeEvidenceTexts(evidence), time: '2018-13' }, evidence),
      'time',
      'time',
    ],
  ])('is told by its name: %s', (_, reading, field, problem) => {
    expect(reading).toEqual({ ok: false, field, problem });
  });
});

describe('a moment of a lesson', () => {
  it.each([
    ['3', { day: 3 }],
    ['+0.5', { day: 0.5 }],
    ['4..5', { day: [4, 5] }],
    ['2018-05', { date: '2018-05' }],
    ['2018-05-12T08:30', { date: '2018-05-12T08:30' }],
  ])('is read from %j', (text, moment) => {
    expect(readMomentText(text, undefined)).toEqual(moment);
  });

  it('that reads as before keeps its words and basis', () => {
    const before = { day: 3, text: 'the third day', basis: 'derived' as const };
    expect(readMomentText(' +3 ', before)).toBe(before);
    expect(readMomentText('4', before)).toEqual({ day: 4 });
  });

  const event = (parts: Partial<EventInFile>): EventInFile => ({
    id: 'scan',
    kind: 'imaging',
    title: 'Scan',
    basis: 'reported',
    ...parts,
  });
  it.each<[string, Partial<EventInFile>, object | undefined]>([
    ['its day', { time: { day: 3, text: 'third' } }, { day: 3 }],
    ['the later of two', { time: { oneOf: [{ day: 1 }, { day: 2 }] } }, { day: 2 }],
    [
      'the moment before which it was',
      { time: { after: { day: 1 }, before: { date: '2018' } } },
      { date: '2018' },
    ],
    [
      'the moment after which it came, if nothing else is known',
      { time: { after: { day: 1 } } },
      { day: 1 },
    ],
    [
      'the end of a period',
      { period: { start: { day: 1 }, end: { day: [8, 9] } } },
      { day: [8, 9] },
    ],
    ['the beginning of one that has no end', { period: { start: { day: 1 } } }, { day: 1 }],
    ['none, where none is told', {}, undefined],
  ])('after which an event is over is %s', (_, parts, moment) => {
    expect(momentOfEvent(event(parts))).toEqual(moment);
  });
});

describe('a view taken from the screen', () => {
  const seen = { from: { day: -21 }, to: { day: 42 } };
  const window = { from: { day: -7 }, to: { day: 14 } };

  it('leaves what stands as the case has it to the case', () => {
    expect(takeScreen({}, { seen })).toEqual({});
  });

  it('replaces what stood on the screen before, and keeps what it hides and points out', () => {
    const before: ViewInFile = { unit: 'mg/dL', event: 'scan', highlight: ['scan'], covered: true };
    expect(takeScreen(before, { seen, window, axis: 'dates' })).toEqual({
      highlight: ['scan'],
      covered: true,
      window,
      axis: 'dates',
    });
  });

  it('keeps its window and the length of its axis where something is hidden', () => {
    const hidden = hideAfter({}, { day: 0 }, { seen });
    expect(hidden).toEqual({ hiddenAfter: { day: 0 }, window: seen, drawnOver: seen });
    expect(takeScreen(hidden, { seen: window, window })).toMatchObject({
      window,
      drawnOver: window,
    });
    expect(takeScreen(hidden, { seen: window })).toMatchObject({ window, drawnOver: window });
    expect(hideAfter(hidden, undefined, { seen })).toEqual({ window: seen });
  });

  it('hides things one by one, and has no key for nothing', () => {
    const hidden = hideThings({}, { events: ['scan'], series: [], words: true });
    expect(hidden).toEqual({ hidden: { events: ['scan'], words: true } });
    expect(hideThings(hidden, { events: [], words: false })).toEqual({});
  });

  it('adds an id at the end, once, and has no list without one', () => {
    expect(withId(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(withId(['a'], 'a', true)).toEqual(['a']);
    expect(withId(['a'], 'a', false)).toBeUndefined();
  });
});

describe('the parts of a step', () => {
  const view = { unit: 'mg/dL' };
  const parted = { ...step, view, then: [{ text: 'a' }, { text: 'b', view: {} }] };

  it('have the view of the part before until they have their own', () => {
    expect([0, 1, 2].map((place) => viewAt(parted, place))).toEqual([view, view, {}]);
  });

  it('are changed, added and deleted in their place', () => {
    const change = (text: string) => (part: { text: string }) => ({ ...part, text });
    expect(changePart(parted, 0, change('c'))).toEqual({ ...parted, text: 'c' });
    expect(partsOf(changePart(parted, 1, change('c'))).map(({ text }) => text)).toEqual([
      'Look.',
      'c',
      'b',
    ]);
    expect(partsOf(withPartAfter(parted, 0, { text: 'c' })).map(({ text }) => text)).toEqual([
      'Look.',
      'c',
      'a',
      'b',
    ]);
    expect(partsOf(withoutPart(parted, 1)).map(({ text }) => text)).toEqual(['Look.', 'b']);
    expect(withoutPart(withoutPart(parted, 1), 1)).not.toHaveProperty('then');
  });
});

describe('a question', () => {
  it('becomes one of another kind and back, keeping what it asks', () => {
    const question: QuestionInFile = { prompt: 'Why?', choices: [{ text: 'a' }], because: 'So.' };
    const open = asQuestionKind(question, 'open');
    expect(open).toEqual({ prompt: 'Why?', because: 'So.' });
    expect([question, open, asQuestionKind(open, 'order')].map(kindOfQuestion)).toEqual([
      'choice',
      'open',
      'order',
    ]);
    expect(asQuestionKind(question, 'choice')).toEqual(question);
  });
});

describe('a new step', () => {
  const lesson = { title: 'A', steps: [{ ...step, id: 'step-1' }] };

  it('has an id that no other step has', () => {
    expect(createStep({ title: 'Step 1', text: 'x' }, {}, lesson).id).toBe('step-1-2');
    expect(createStep({ title: '高', text: 'x' }, {}, undefined).id).toBe('step');
    expect(copyStep(lesson.steps[0]!, 'A copy', lesson)).toEqual({
      ...step,
      id: 'one',
      title: 'A copy',
    });
  });
});
