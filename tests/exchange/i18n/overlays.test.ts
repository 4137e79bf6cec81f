import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOrderOf } from '../../../src/exchange/caseDocument/keyOrder';
import type { ObjectKind } from '../../../src/exchange/caseDocument/objectKind';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { findTranslation } from '../../../src/exchange/i18n/findTranslation';
import { isTextKey, TEXT_KEYS } from '../../../src/exchange/i18n/textKeys';
import { translateCase } from '../../../src/exchange/i18n/translateCase';
import { constantsIn, textsIn } from '../../data/textsIn';
import { arbitraryFile } from '../arbitraryFile';
import { caseIn, fileOf, fileWithValues, issuesOf } from '../fileOf';
import { overlayOf } from './overlayOf';

const notesOf = (file: unknown) => issuesOf(file).map(({ place, found }) => [place, found]);
const withZh = (zh: unknown, parts: object = {}) => fileOf({ ...parts, i18n: { en: {}, zh } });

describe('an overlay that does not fit is noted by its place and left out', () => {
  it.each([
    ['an unknown event', { events: { sugery: { title: 'x' } } }, 'events.sugery', '"sugery"'],
    ['an unknown key', { tilte: 'x' }, 'tilte', '"tilte"'],
    ['a text that the file does not have', { claim: 'x' }, 'claim', '"claim"'],
    [
      'a number',
      { series: { phosphorus: { observations: { 0: { value: 2 } } } } },
      'series.phosphorus.observations.0.value',
      '2',
    ],
    ['a unit', { series: { phosphorus: { unit: 'mg/dL' } } }, 'series.phosphorus.unit', '"mg/dL"'],
    ['an id', { events: { surgery: { id: 'x' } } }, 'events.surgery.id', '"x"'],
    ['a basis', { events: { surgery: { basis: 'derived' } } }, 'events.surgery.basis', '"derived"'],
    ['a day', { events: { surgery: { time: { day: 3 } } } }, 'events.surgery.time.day', '3'],
    [
      'a value that is not there',
      { series: { phosphorus: { observations: { 7: { note: 'x' } } } } },
      'series.phosphorus.observations.7',
      '"7"',
    ],
    ['events called by their place', { events: [{ title: 'x' }] }, 'events[0]', '"0"'],
    ['an empty text', { title: '' }, 'title', '""'],
    ['a number for a text', { title: 3 }, 'title', '3'],
    ['an object for a text', { title: { text: 'x' } }, 'title', '{"text":"x"}'],
    ['a text for an object', { source: 'x' }, 'source', '"x"'],
    ['a text for a list', { events: 'x' }, 'events', '"x"'],
    ['another language inside', { i18n: { fr: { title: 'x' } } }, 'i18n', '"i18n"'],
  ])('%s', (_, zh, place, found) => {
    const file = withZh(zh);
    expect(notesOf(file)).toEqual([[`i18n.zh.${place}`, found]]);
    expect(issuesOf(file).every(({ severity }) => severity === 'note')).toBe(true);
    expect(translateCase(file as unknown as CaseFile, 'zh')).toEqual(file);
  });

  it('and what fits beside it is used', () => {
    const file = withZh({ title: '样本', events: { sugery: { title: 'x' } } });
    expect(translateCase(file as unknown as CaseFile, 'zh').title).toBe('样本');
  });

  it('says what was probably meant', () => {
    expect(issuesOf(withZh({ events: { sugery: { title: 'x' } } }))[0]?.expected).toContain(
      'such as "surgery"',
    );
  });

  it.each([
    ['a list', [], 'i18n', '[]'],
    ['a text', 'zh', 'i18n', '"zh"'],
    [
      'no overlay for the language of the file',
      { zh: { title: '样本' } },
      'i18n',
      '{"zh":{"title":"样本"}}',
    ],
    ['a tag that is none', { en: {}, 中文: { title: '样本' } }, 'i18n["中文"]', '"中文"'],
    ['a text for a language', { en: {}, zh: 'x' }, 'i18n.zh', '"x"'],
  ])('%s under i18n is noted', (_, i18n, place, found) => {
    expect(notesOf(fileOf({ i18n }))).toEqual([[place, found]]);
  });

  it.each([[{}], [{ en: {} }], [{ en: {}, zh: { 'x-tool': 1 } }]])(
    '%j is nothing to note',
    (i18n) => {
      expect(notesOf(fileOf({ i18n }))).toEqual([]);
    },
  );
});

describe('the words of times', () => {
  const day = (text: string) => ({ day: 0, text });
  const file = (...texts: string[][]) => ({
    ...fileWithValues([
      { time: { oneOf: [day('before'), day('after')] }, value: 1 },
      { time: { oneOf: [day('after'), { day: 1 }] }, value: 2 },
    ]),
    i18n: {
      en: {},
      zh: {
        series: {
          phosphorus: {
            name: '血清磷',
            observations: texts.map((pair) => ({
              time: { oneOf: pair.map((text) => ({ text })) },
            })),
          },
        },
      },
    },
  });

  it('are exchanged where they tell the same times apart', () => {
    const fitting = file(['术前', '术后'], ['术后']);
    expect(notesOf(fitting)).toEqual([]);
    const there = caseIn(translateCase(fitting as unknown as CaseFile, 'zh'));
    const [first] = there.series[0]!.rare.values();
    expect(first?.time?.alternatives?.map(({ text }) => text)).toEqual(['术前', '术后']);
  });

  it.each([
    ['make two times one', [['当天', '当天'], ['当天']]],
    ['part one time in two', [['术前', '术后'], ['手术后']]],
    ['name a time at one place only', [['术前', '术后']]],
  ])('are left as they are where they would %s', (_, texts) => {
    const mixed = file(...texts);
    expect(notesOf(mixed)).toEqual([['i18n.zh.series.phosphorus.observations', 'nothing']]);
    const there = translateCase(mixed as unknown as CaseFile, 'zh');
    expect(there.series[0]?.name).toBe('血清磷');
    expect(there.series[0]?.observations).toEqual(mixed.series[0]?.observations);
  });
});

describe('which overlay puts a file into a language', () => {
  const i18n = { en: {}, zh: { title: 'x' }, 'pt-BR': { title: 'x' } };
  it.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['ZH', 'zh'],
    ['pt-br', 'pt-BR'],
    ['pt', undefined],
    ['en', undefined],
    ['en-GB', undefined],
    ['fr', undefined],
    ['zhx', undefined],
  ])('in %s it is %s', (locale, tag) => {
    expect(findTranslation({ i18n }, locale)).toBe(tag);
  });

  it.each([[undefined], [null], [[]], ['zh'], [{ zh: null }], [{ zh: {} }]])(
    '%j has none',
    (other) => {
      expect(findTranslation({ i18n: other }, 'zh')).toBeUndefined();
    },
  );

  it('is none where the file was edited', () => {
    expect(findTranslation({ i18n, edited: { log: [] } }, 'zh')).toBeUndefined();
  });
});

describe('translating any case', () => {
  const translated = fc
    .tuple(arbitraryFile, fc.func(fc.boolean()))
    .map(([{ edited, ...file }, isSaid]) => {
      const zh = overlayOf(file, (text) => (isSaid(text) ? `译${text}` : undefined)) ?? {};
      return { ...file, i18n: { en: {}, zh } };
    });

  it('changes no number, no time and no id, and leads to a case that reads as well', () => {
    fc.assert(
      fc.property(translated, (file) => {
        const there = translateCase(file, 'zh');
        expect(constantsIn(there)).toEqual(constantsIn(file));
        const { i18n, ...body } = there;
        const { i18n: before, ...original } = file;
        expect(issuesOf(body)).toEqual(issuesOf(original));
      }),
    );
  });

  it('exchanges every text that the overlay names, apart from times that it would mix', () => {
    fc.assert(
      fc.property(arbitraryFile, ({ edited, lesson, ...file }) => {
        const i18n = { en: {}, zh: overlayOf(file, (text) => `译${text}`) };
        const there = new Map(textsIn(translateCase({ ...file, i18n }, 'zh')));
        const kept = textsIn(file).filter(
          ([path, text]) => there.get(path) !== `译${String(text)}`,
        );
        expect(kept).toEqual([]);
      }),
    );
  });

  it('leads back to the same file', () => {
    fc.assert(
      fc.property(translated, (file) => {
        const back = translateCase(translateCase(file, 'zh'), 'en');
        const { i18n, ...body } = file;
        expect(back).toMatchObject(body);
        expect(translateCase(back, 'zh')).toEqual(translateCase(file, 'zh'));
      }),
    );
  });

  it('by an empty overlay is the very same file', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const translatable = { ...file, i18n: { en: {} } };
        expect(translateCase(translatable, 'en')).toBe(translatable);
      }),
    );
  });
});

describe('which keys hold a text', () => {
  /** Every other key with a plain value, named so that a new key of the format is decided upon. */
  const NO_TEXT: Partial<Record<ObjectKind, string>> = {
    file: '$schema format id i18n edited',
    anchor: 'event illustrativeDate',
    series: 'id unit basis',
    code: 'system code',
    observation: 'value comparator basis readingError interpretation id',
    referenceRange: 'low high basis',
    event: 'id kind figurePanel basis',
    time: 'day date basis',
    period: '',
    words: 'figurePanel basis',
    preset: 'id opensOn',
    source: 'doi url licence',
    lesson: '',
    lessonCover: '',
    lessonStep: 'id minutes',
    lessonPart: '',
    lessonView: 'covered unit axis anchor highlight event observation prediction compare',
    lessonHidden: 'events series words values',
    lessonStretch: '',
    lessonEvidence: 'id',
    lessonQuestion: '',
    lessonChoice: 'isRight',
    lessonPrediction: 'series',
    lessonRange: 'series unit low high',
  };

  it.each(Object.entries(NO_TEXT) as [ObjectKind, string][])('of %s is decided', (kind, rest) => {
    const plain = keyOrderOf(kind).filter(([, under]) => under === 'plain');
    const keys = plain.map(([key]) => key).filter((key) => !isTextKey(kind, key));
    expect(keys.join(' ')).toBe(rest);
    expect(TEXT_KEYS[kind]?.filter((key) => !plain.some(([one]) => one === key)) ?? []).toEqual([]);
  });
});
