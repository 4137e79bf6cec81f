import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { translateCase } from '../../../src/exchange/i18n/translateCase';
import { eventInFile, fileOf, issuesOf, seriesInFile } from '../fileOf';

const lesson = {
  title: 'A lesson',
  objectives: ['One', 'Two'],
  steps: [
    {
      id: 'first',
      title: 'A step',
      sources: ['A book'],
      text: 'Words',
      question: { prompt: 'Why?', choices: [{ text: 'Yes', isRight: true }, { text: 'No' }] },
      then: [{ label: 'On', text: 'More' }],
      view: { evidence: [{ id: 'e', title: 'Another', time: { day: 1 }, source: 'A paper' }] },
    },
  ],
};
const zh = {
  title: '样本',
  anchor: { time: { text: '手术日' } },
  series: {
    phosphorus: {
      name: '血清磷',
      referenceRange: { source: '标准' },
      observations: { 0: { note: '口述' }, 'draw-2': { missing: '溶血' } },
    },
  },
  events: { surgery: { title: '手术', time: { text: '当天' }, locator: '第一段' } },
  words: [{ text: '低' }],
  presets: { all: { title: '全部' } },
  source: { citation: '为测试而作' },
  lesson: {
    title: '一课',
    objectives: ['一', '二'],
    steps: {
      first: {
        title: '第一步',
        sources: { 0: '一本书' },
        text: '文字',
        question: { prompt: '为什么？', choices: [{ text: '是' }, null] },
        then: [{ label: '继续', text: '更多' }],
        view: { evidence: { e: { title: '另一例', source: '一篇论文' } } },
      },
    },
  },
};
const parts = {
  anchor: { event: 'surgery', time: { date: '2018-05', text: 'then' } },
  series: [
    seriesInFile({
      referenceRange: { low: 0.85, source: 'a standard', basis: 'assumed' },
      observations: [
        { time: { day: 0 }, value: 0.5, note: 'as told' },
        { time: { day: 1 }, missing: 'lost', id: 'draw-2' },
      ],
    }),
  ],
  events: [eventInFile('surgery', { day: 0, text: 'that day' }, { locator: 'first paragraph' })],
  words: [{ text: 'low', period: { start: { day: 0 } }, basis: 'reported' }],
  presets: [{ id: 'all', title: 'All', from: { day: 0 }, to: { day: 9 } }],
  lesson,
};
const file = fileOf({ ...parts, i18n: { en: {}, zh } }) as unknown as CaseFile;

describe('a case put into another of its languages', () => {
  it('has the texts of the overlay, and everything else as it was', () => {
    expect(issuesOf(file)).toEqual([]);
    expect(translateCase(file, 'zh')).toMatchObject({
      format: 'caseline/1',
      id: 'specimen',
      title: '样本',
      anchor: { event: 'surgery', time: { date: '2018-05', text: '手术日' } },
      series: [
        {
          id: 'phosphorus',
          name: '血清磷',
          unit: 'mmol/L',
          referenceRange: { low: 0.85, source: '标准', basis: 'assumed' },
          observations: [
            { time: { day: 0 }, value: 0.5, note: '口述' },
            { time: { day: 1 }, missing: '溶血', id: 'draw-2' },
          ],
        },
      ],
      events: [{ id: 'surgery', title: '手术', time: { day: 0, text: '当天' }, locator: '第一段' }],
      words: [{ text: '低', period: { start: { day: 0 } } }],
      presets: [{ id: 'all', title: '全部' }],
      source: { citation: '为测试而作' },
      lesson: {
        title: '一课',
        objectives: ['一', '二'],
        steps: [
          {
            id: 'first',
            title: '第一步',
            sources: ['一本书'],
            text: '文字',
            question: {
              prompt: '为什么？',
              choices: [{ text: '是', isRight: true }, { text: 'No' }],
            },
            then: [{ label: '继续', text: '更多' }],
            view: {
              evidence: [{ id: 'e', title: '另一例', time: { day: 1 }, source: '一篇论文' }],
            },
          },
        ],
      },
    });
  });

  it('is in that language then, and keeps the other as a translation of its own', () => {
    const there = translateCase(file, 'zh');
    expect(there.i18n).toMatchObject({ zh: {}, en: { title: 'A specimen' } });
    expect(issuesOf(there)).toEqual([]);
    expect(translateCase(there, 'en')).toMatchObject(fileOf(parts));
  });
});
