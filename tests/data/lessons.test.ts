import { describe, expect, it } from 'vitest';
import { conversionFactor } from '../../src/domain/analyte';
import { candidatesOf, type CaseTime } from '../../src/domain/caseTime';
import { timesOf } from '../../src/domain/clinicalEvent';
import { cutRecord } from '../../src/domain/cutRecord';
import { observationsOf } from '../../src/domain/series';
import { CASE_NAMES } from './caseFiles';
import { loadLesson, saidIn, shownAt } from './lessonParts';

const zhang = loadLesson('zhang-2019');
const hindawi = loadLesson('hindawi-2023-case-2');
const LESSONS = [zhang, hindawi];
const PARTS = LESSONS.flatMap(({ parts }) => parts);

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('the lessons that ship', () => {
  it('read without a note', () => {
    expect(LESSONS.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('have the steps that links and predictions name, in minutes that fit a class', () => {
    const planOf = ({ lesson }: typeof zhang) =>
      lesson.steps.map(({ id, minutes, parts }) => [id, minutes, parts.length]);
    expect(planOf(zhang)).toEqual([
      ['wheelchair', 4, 1],
      ['lost', 5, 2],
      ['how-low', 5, 2],
      ['where', 4, 2],
      ['commit', 7, 1],
      ['words', 6, 3],
      ['pace', 5, 2],
      ['if-not', 6, 4],
      ['nodes', 4, 3],
      ['one-sentence', 3, 1],
    ]);
    expect(planOf(hindawi)).toEqual([
      ['columns', 5, 2],
      ['dip', 6, 2],
      ['calcium', 5, 2],
      ['when-in-range', 7, 3],
    ]);
    const minutes = LESSONS.map(({ lesson }) =>
      lesson.steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0),
    );
    expect(minutes).toEqual([49, 23]);
  });

  it('say for whom they are, what is learnt, and where each step comes from', () => {
    for (const { lesson } of LESSONS) {
      expect(lesson.about).toMatch(/steps in about \d+ minutes/);
      expect(lesson.objectives.length).toBeGreaterThan(2);
      expect(lesson.steps.filter(({ sources }) => sources.length === 0)).toEqual([]);
    }
  });

  it.each(PARTS)('$name has notes, fits its panel and says how to go on', (one) => {
    const { text, notes, label, question } = one.part;
    expect(wordsIn(notes ?? '')).toBeGreaterThan(20);
    expect(wordsIn(`${text} ${question?.prompt ?? ''}`)).toBeLessThanOrEqual(100);
    expect(label !== undefined).toBe(one.isLater);
    const choices = question?.kind === 'choice' ? question.choices : [];
    expect(choices.length).toBeLessThanOrEqual(4);
    expect(choices.filter((choice) => choice.text.length > 48)).toEqual([]);
    expect(choices.filter((choice) => choice.isRight)).toHaveLength(choices.length > 0 ? 1 : 0);
    expect(choices.filter((choice) => choice.isRight && !choice.because)).toEqual([]);
  });

  it.each(PARTS)(
    '$name is written in what the panel shows: paragraphs, bold, italic, links',
    (one) => {
      const said = `${saidIn(one.part)}\n${one.step.sources.join('\n')}`;
      expect(said).not.toMatch(/^\s*(?:#|[-*+] |\d+\. |>|!\[)|<[a-z]|`/m);
      expect(said.match(/\*\*/g)?.length ?? 0).toSatisfy((marks: number) => marks % 2 === 0);
      expect(said).not.toMatch(/\]\((?!https:\/\/)/);
    },
  );

  it('keep the house style: no exclamation marks, true minus signs, British spelling', () => {
    for (const { lesson } of LESSONS) {
      const all = JSON.stringify(lesson);
      expect(all).not.toMatch(/!/);
      expect(all).not.toMatch(/[\s(]-\d/);
      expect(all).not.toMatch(/tumor|labeled|ization|\bfiber|\bcenter/i);
    }
  });

  it('quote no more than a phrase', () => {
    const quotes = PARTS.flatMap(({ part }) =>
      [...`${part.text} ${part.notes ?? ''}`.matchAll(/"([^"]+)"/g)].map(([, quote]) => quote!),
    );
    expect(quotes).toContain('rapid recovery');
    expect(quotes.filter((quote) => wordsIn(quote) > 4)).toEqual([]);
  });
});

describe('what a step points out is there to be seen', () => {
  it.each(PARTS)('$name', ({ part, caseRecord, before }) => {
    const { cut, highlight, pinnedEvent, evidence, prediction, compare } = part.view;
    const shown = cutRecord(caseRecord, cut);
    const marks = shown.series.flatMap((series) =>
      observationsOf(series).map(({ index }) => `${series.id}:${index}`),
    );
    const ids = [...shown.events, ...evidence].map(({ id }) => id);
    expect(highlight.filter((key) => ![...marks, ...ids].includes(key))).toEqual([]);
    expect(pinnedEvent === undefined || ids.includes(pinnedEvent)).toBe(true);
    expect(compare.filter((id) => !CASE_NAMES.includes(id))).toEqual([]);
    expect(evidence.filter((one) => !one.locator || !one.summary)).toEqual([]);
    if (prediction !== undefined)
      expect([...before, part.prediction?.id ?? 'when-in-range']).toContain(prediction);
  });

  it('asks for a prediction where nothing of its stretch is shown', () => {
    const tasks = PARTS.flatMap(({ part, caseRecord }) =>
      part.prediction ? [{ ...part.prediction, shown: cutRecord(caseRecord, part.view.cut) }] : [],
    );
    expect(tasks.map(({ id }) => id)).toEqual(['commit', 'when-in-range']);
    for (const { shown, seriesId, from } of tasks) {
      const series = shown.series.find(({ id }) => id === seriesId)!;
      expect(observationsOf(series).filter(({ time }) => time.end > from.end)).toEqual([]);
    }
  });
});

/** What a step must not tell, because it is told later. */
const END =
  /tumou?r|osteomalacia|resect|\bPET\b|mesenchymal|DOTATATE|recover|IgG4|operat|surg|\bmass\b/i;
const NOT_YET: [string, RegExp][] = [
  ...['1.1', '2.1', '2.2', '3.1', '3.2'].map((place): [string, RegExp] => [place, END]),
  ['1.1', /osseous|scan|urin/i],
  ['2.1', /osseous|scan|0\.4/i],
  ['2.2', /osseous|scan|0\.4/i],
  ['3.1', /osseous|scan/i],
  ['3.2', /osseous|scan/i],
  ['4.1', /osteomalacia|umbilic|axill|resect|operat|mesenchymal|recover|IgG4|soft tissue/i],
  ['4.2', /resect|operat|remov|mesenchymal|recover|histolog|IgG4|discharge/i],
  ['5.1', /mesenchymal|recover|histolog|IgG4|discharge|follow|rapid/i],
  ...['6.1', '6.2', '6.3', '7.1', '7.2', '8.1', '8.2', '8.3', '8.4'].map(
    (place): [string, RegExp] => [place, /IgG4|histolog|mesenchymal|plasma/i],
  ),
  ['6.1', /\b12 of 15|one week|day \+[46]/i],
  ['9.1', /IgG4|mesenchymal|plasma|speculat/i],
  ['9.2', /could be diagnosed|speculat|\bratio\b/i],
];
const NOT_YET_IN_TABLE: [string, RegExp][] = [
  ['1.1', /\b(?:1\.4|1\.7|2\.6|3\.3|7\.9)\b|\bdip\b|lowest/i],
  ['1.2', /\b(?:1\.4|1\.7|2\.6|3\.3|7\.9)\b|\bdip\b|lowest/i],
  ['2.1', /\b(?:1\.7|2\.6|3\.3|7\.9)\b|in range|lowest/i],
  ...['1.1', '1.2', '2.1', '2.2'].map((place): [string, RegExp] => [place, /calcium/i]),
  ['2.2', /\b(?:2\.6|3\.3|7\.9)\b|12 weeks/i],
  ['3.1', /\b(?:2\.6|3\.3|7\.9|8\.9)\b|12 weeks/i],
  ['3.2', /\b(?:2\.6|3\.3)\b|12 weeks/i],
  ['4.1', /\b(?:2\.6|3\.3)\b/i],
];

// The letter is what all of its lesson is about.
const longWords = (text: string) =>
  (text.toLowerCase().match(/[a-z/]{4,}/g) ?? []).filter((word) => word !== 'letter');

describe('nothing gives away what a later step tells', () => {
  it.each(PARTS)('$name has no title and no way on that names the answer', (one) => {
    const { question } = one.part;
    const right = question?.kind === 'choice' ? question.choices.filter((c) => c.isRight) : [];
    const answer = right.flatMap(({ text }) => longWords(text));
    const around = longWords(`${one.step.title} ${one.next ?? ''}`);
    expect(answer.filter((word) => around.includes(word))).toEqual([]);
  });

  it.each(NOT_YET)('the letter: %s does not tell %s', (place, pattern) => {
    expect(shownAt(zhang, place)).not.toMatch(pattern);
  });

  it.each(NOT_YET_IN_TABLE)('the table: %s does not tell %s', (place, pattern) => {
    expect(shownAt(hindawi, place)).not.toMatch(pattern);
  });

  it('covers the title of the letter up to the first part of step 4, and no longer', () => {
    const covered = zhang.parts
      .filter(({ part }) => part.view.cut.cover?.title !== undefined)
      .map(({ place }) => place);
    expect(covered).toEqual(['1.1', '2.1', '2.2', '3.1', '3.2', '4.1']);
    expect(zhang.lesson.title).not.toMatch(END);
    expect(zhang.lesson.objectives.join(' ')).not.toMatch(END);
    expect(zhang.lesson.about).not.toMatch(END);
  });

  it('tells of IgG4, which is in the citation too, from the histology on and not before', () => {
    const told = zhang.parts
      .filter(({ part, caseRecord }) =>
        JSON.stringify(cutRecord(caseRecord, part.view.cut)).includes('IgG4'),
      )
      .map(({ place }) => place);
    expect(told).toEqual(['9.2', '9.3', '10.1']);
  });

  it('says nothing of day 0 while days are counted from admission', () => {
    const early = zhang.parts.filter(({ part }) => part.view.anchor !== undefined);
    expect(early.map(({ place }) => place)).toEqual([
      ...['1.1', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'],
    ]);
    for (const { part, step } of early) {
      expect(`${step.title} ${saidIn(part)}`).not.toMatch(
        /before (?:the )?(?:surg|oper|resec)|day/i,
      );
    }
  });

  const hiding = PARTS.filter(({ part }) => part.view.cut.hiddenAfter);
  it.each(hiding)('$name holds no time after its last', ({ part, caseRecord }) => {
    const cut = cutRecord(caseRecord, part.view.cut);
    const lastOf = (clock: CaseTime['clock']) =>
      part.view.cut.hiddenAfter!.find((one) => one.clock === clock)!.end;
    const times = [
      ...cut.events.flatMap(timesOf),
      ...cut.words.flatMap(({ start, end }) => [start, end].filter((time) => time !== undefined)),
      ...cut.series.flatMap((series) => observationsOf(series).map(({ time }) => time)),
    ];
    const isLater = (time: CaseTime) =>
      time.end > lastOf(time.clock) &&
      !(time.end === Infinity && time.form === 'open' && time.start < lastOf(time.clock));
    expect(times.length).toBeGreaterThan(0);
    expect(times.flatMap(candidatesOf).filter(isLater)).toEqual([]);
    expect(cut.presets).toEqual([]);
    expect(cut.claim).toBeUndefined();
  });
});

describe('what the lesson of the letter says of its patient', () => {
  const all = JSON.stringify(zhang.lesson);
  const sentences = zhang.parts.flatMap(({ part }) =>
    `${saidIn(part)}\n${part.notes ?? ''}`.split(/(?<=[.?:;])\s+|\n/),
  );

  it.each([
    [/remission|\bcured\b|\bcurative\b/i, 'an outcome that the letter does not claim'],
    [/estimated|approximate|digiti[sz]/i, 'a reading that nobody did'],
    [/\bmargins?\b|\bsize\b|\d ?cm\b/i, 'the size or the margins of the tumour'],
    [
      /deficien|\bavid\b|steroid|vimentin|CD\d/i,
      'words and findings that the letter does not have',
    ],
    [
      /scan was (?:negative|normal)|normal at discharge|only DOTATATE/i,
      'more than the letter tells',
    ],
    [/Khosravi|Jiang|Colangelo|5\.5 ±|4 to 21/, 'what nobody has checked in its source'],
  ])('never says %s, %s', (pattern) => {
    expect(all).not.toMatch(pattern);
  });

  it('tells of FGF23 in this patient only that none is reported', () => {
    const his = sentences.filter(
      (sentence) =>
        sentence.includes('FGF23') && /\bthis patient|\bhis\b|\bhim\b|\bhe\b/i.test(sentence),
    );
    expect(his.length).toBeGreaterThan(1);
    expect(his.filter((sentence) => !/reports no FGF23|not mentioned/.test(sentence))).toEqual([]);
  });

  it('names a cure only where it is asked what can look like one', () => {
    const places = zhang.parts.filter(({ part }) =>
      /\bcure\b/.test(`${saidIn(part)} ${part.notes ?? ''}`),
    );
    expect(places.map(({ place }) => place)).toEqual(['8.4']);
    expect(zhang.parts.filter(({ next }) => /\bcure\b/.test(next ?? ''))).toHaveLength(1);
  });

  it('calls the curve ours where it is first shown, and again after the words', () => {
    for (const place of ['3.1', '6.2']) {
      expect(zhang.parts.find((part) => part.place === place)!.part.text).toMatch(/\*\*(our|ours)/);
    }
  });

  it('counts right by how many ranges 0.82 mmol/L is in range', () => {
    const { part } = zhang.parts.find(({ place }) => place === '3.2')!;
    const own = zhang.caseRecord.series[0]!.referenceRange!;
    const lows = [own, ...part.ranges.map(({ range }) => range)].map(({ low }) => low!);
    expect(lows.filter((low) => 0.82 >= low)).toHaveLength(2);
    expect(lows).toHaveLength(4);
    expect(Math.min(...lows).toFixed(2)).toBe('0.80');
    expect(Math.max(...lows).toFixed(2)).toBe('0.87');
  });
});

describe('what the lesson of the table says', () => {
  it('turns 2.6 mg/dL low by the range it offers, and leaves 3.3 in range', () => {
    const { part } = hindawi.parts.at(-1)!;
    const [{ range }] = part.ranges as [(typeof part.ranges)[number]];
    expect(2.6).toBeLessThan(range.low!);
    expect(3.3).toBeGreaterThan(range.low!);
    expect(3.3).toBeLessThan(range.high!);
    const { code, unit } = hindawi.caseRecord.series[0]!;
    expect((2.6 * conversionFactor(code, unit, 'mmol/L')!).toFixed(3)).toBe('0.839');
  });

  it('accepts of all days only the interval', () => {
    const question = hindawi.parts.find(({ place }) => place === '4.2')!.part.question;
    const choices = question?.kind === 'choice' ? question.choices : [];
    expect(choices.filter(({ isRight }) => isRight).map(({ text }) => text)).toEqual([
      'After day +4, by 12 weeks',
    ]);
  });
});
