import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCaseFile } from '../../../src/exchange/caseDocument/writeCaseFile';
import type { CaseFile } from '../../../src/exchange/caseFile';
import {
  choicesToKeepAll,
  deriveSharedDocument,
  type ShareChoices,
} from '../../../src/exchange/deidentify/deriveSharedDocument';
import { describeShared } from '../../../src/exchange/deidentify/describeShared';
import { freeTextKey, freeTextsOf } from '../../../src/exchange/deidentify/freeTexts';
import { lessonOf } from '../../../src/exchange/lesson/lessonOf';
import { enShare } from '../../../src/words/enShare';
import { CASE_NAMES, caseFile } from '../../data/caseFiles';
import { anyLesson } from '../lesson/arbitraryLesson';
import { caseIn, eventInFile, fileOf, issuesOf } from '../fileOf';

const share = (file: unknown, choices: Partial<ShareChoices>) => {
  const document = file as CaseFile;
  return deriveSharedDocument(
    document,
    { ...choicesToKeepAll(document, 10), ...choices },
    enShare.standIns,
  );
};

const dated = {
  anchor: { event: 'surgery' },
  series: [],
  events: [eventInFile('surgery', { date: '2018-05-12' })],
};

/** A lesson in which every text says so, and every time is a date. */
const lesson = {
  title: 'TEXT lesson',
  about: 'TEXT about',
  objectives: ['TEXT objective'],
  cover: { title: 'TEXT cover', subject: 'TEXT subject', citation: 'TEXT citation' },
  steps: [
    {
      id: 'one',
      title: 'TEXT step',
      sources: ['TEXT source'],
      text: 'TEXT text',
      notes: 'TEXT notes',
      view: {
        covered: true,
        hiddenAfter: { date: '2018-05-14', text: 'TEXT moment' },
        window: { from: { date: '2018-05' }, to: { date: '2018-05-20' } },
        drawnOver: { from: { date: '2018-05-01' }, to: { date: '2018-05' } },
        highlight: ['surgery'],
        evidence: [
          {
            id: 'others',
            title: 'TEXT evidence',
            period: { start: { date: '2018-05-13' }, end: { date: '2018-05-15' } },
            summary: 'TEXT summary',
            source: 'TEXT paper',
          },
        ],
      },
      question: {
        prompt: 'TEXT prompt',
        choices: [{ text: 'TEXT choice', isRight: true, because: 'TEXT because' }],
        because: 'TEXT reason',
      },
      prediction: {
        series: 'phosphorus',
        from: { date: '2018-05-12' },
        to: { date: '2018-05-30' },
        prompt: 'TEXT task',
      },
      ranges: [{ series: 'phosphorus', label: 'TEXT label', unit: 'mmol/L', source: 'TEXT range' }],
      then: [{ label: 'TEXT button', text: 'TEXT part', notes: 'TEXT more' }],
    },
  ],
};
const telling = fileOf({ ...dated, lesson });

const lessonTexts = (file: unknown) =>
  freeTextsOf(file as CaseFile).filter(({ kind }) => kind === 'lesson');

describe('the lesson of a case that goes out', () => {
  it('is listed text by text, the lesson as a whole first', () => {
    const [whole, ...texts] = lessonTexts(telling);
    expect(whole).toMatchObject({ text: '', tellsDate: false });
    const written = JSON.stringify(lesson).match(/TEXT \w+/g);
    // The words of a time are listed among those of all times.
    const own = written?.filter((text) => text !== 'TEXT moment');
    expect(texts.map(({ text }) => text).sort()).toEqual(own?.sort());
  });

  it('holds none of the texts that are left out, and is still a lesson', () => {
    const texts = freeTextsOf(telling as unknown as CaseFile).filter(({ text }) => text !== '');
    const shared = share(telling, { leftOutTexts: new Set(texts.map(freeTextKey)) });
    expect(JSON.stringify(shared)).not.toContain('TEXT');
    expect(lessonOf(shared!)).toMatchObject({
      title: enShare.standIns.lessonText,
      cover: { title: enShare.standIns.lessonText },
      steps: [{ text: enShare.standIns.lessonText, then: [{}], view: { evidence: [] } }],
    });
    expect(lessonOf(shared!)?.steps[0]).not.toHaveProperty('question');
  });

  it('goes with the question that is left out, and keeps the others', () => {
    const leftOutTexts = new Set([freeTextKey({ kind: 'lesson', text: 'TEXT choice' })]);
    const step = lessonOf(share(telling, { leftOutTexts })!)?.steps[0];
    expect(step?.question).toEqual({ prompt: 'TEXT prompt', choices: [], because: 'TEXT reason' });
  });

  it('is left out as a whole where that is chosen', () => {
    const leftOutTexts = new Set([freeTextKey({ kind: 'lesson', text: '' })]);
    expect(share(telling, { leftOutTexts })).not.toHaveProperty('lesson');
  });

  it('moves with the dates of the case, and hides no less than before', () => {
    const view = lessonOf(share(telling, { dates: 'shifted', shift: 20 })!)?.steps[0]?.view;
    expect(view).toMatchObject({
      hiddenAfter: { date: '2018-06-03' },
      window: { from: { date: '2018-05' }, to: { date: '2018-06-09' } },
      drawnOver: { from: { date: '2018-05-21' }, to: { date: '2018-06' } },
      evidence: [{ period: { start: { date: '2018-06-02' }, end: { date: '2018-06-04' } } }],
    });
    const text = JSON.stringify(telling).replace('"date":"2018-05-14"', '"date":"2018-05"');
    const later = share(JSON.parse(text), { dates: 'shifted', shift: 20 });
    expect(lessonOf(later!)?.steps[0]?.view?.hiddenAfter).toMatchObject({ date: '2018-05' });
  });

  it('counts its days from day 0 where the case does', () => {
    const shared = share(telling, { dates: 'days' });
    expect(JSON.stringify(shared)).not.toContain('2018');
    expect(lessonOf(shared!)?.steps[0]?.view).toMatchObject({
      hiddenAfter: { day: 2 },
      window: { from: { day: [-11, 19] }, to: { day: 8 } },
    });
    expect(lessonOf(shared!)?.steps[0]?.prediction).toMatchObject({
      from: { day: 0 },
      to: { day: 18 },
    });
  });

  it('cites nothing where the source is left out', () => {
    const shared = lessonOf(share(telling, { leavesOutSource: true })!);
    expect(shared?.steps[0]).not.toHaveProperty('sources');
    expect(shared?.cover).toEqual({ title: 'TEXT cover', subject: 'TEXT subject' });
  });

  it('is told with its first and last date', () => {
    const far = JSON.parse(
      JSON.stringify(telling).replace('"date":"2018-05-30"', '"date":"2031-01-01"'),
    ) as CaseFile;
    expect(new Date(describeShared(far).lastDate?.start ?? 0).getUTCFullYear()).toBe(2031);
  });

  it('of a shape that nobody knows is taken to tell dates, and stays as it is', () => {
    const odd = fileOf({ ...dated, lesson: { step: '2018-05-12' } });
    expect(lessonTexts(odd)).toEqual([{ kind: 'lesson', text: '', count: 1, tellsDate: true }]);
    expect(share(odd, { dates: 'days' })?.lesson).toEqual({ step: '2018-05-12' });
  });

  it('holds no date as it was, whatever it says of time', () => {
    let made = 0;
    fc.assert(
      fc.property(anyLesson, fc.constantFrom('shifted', 'days'), (any, dates) => {
        const file = fileOf({ ...dated, lesson: any }) as unknown as CaseFile;
        const leftOutTexts = new Set(
          freeTextsOf(file)
            .filter((one) => one.tellsDate)
            .map(freeTextKey),
        );
        // Six years and not a year, so that no date can be another's by chance.
        const choices = { dates, shift: 2200, leftOutTexts };
        const shared = share(file, choices);
        if (!shared) return;
        made += 1;
        expect(writeCaseFile(shared)).not.toContain('2018');
        expect(lessonOf(shared)).toBeDefined();
      }),
    );
    expect(made).toBeGreaterThan(50);
  });

  it.each(CASE_NAMES.filter((name) => lessonOf(caseFile(name)) !== undefined))(
    'of the shipped case %s opens again with its dates moved, and names nothing unknown',
    (name) => {
      const shared = share(caseFile(name), { dates: 'shifted', shift: -200 });
      expect(caseIn(shared).id).toBe(name);
      expect(issuesOf(shared).filter(({ place }) => place.startsWith('lesson'))).toEqual([]);
    },
  );
});
