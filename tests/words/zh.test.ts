import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBetween, dayTime, eitherTime, openTime } from '../../src/domain/caseTime';
import type { Observation } from '../../src/domain/series';
import { describeDate, describeDay } from '../../src/words/describeTime';
import { describeStatus, describeValue } from '../../src/words/describeValue';
import { en, type Words } from '../../src/words/en';
import { loadWords } from '../../src/words/languages';
import { formatSigned } from '../../src/words/formatNumber';
import { axisOf, date } from './axisOf';

const zh = await loadWords('zh');

/** Every English catalogue that a feature brings, by the name it has in `Features`. */
const catalogues = import.meta.glob<Record<string, unknown>>('../../src/words/en[A-Z]*.ts', {
  eager: true,
});
const english: Record<string, unknown> = {
  ...en,
  features: Object.fromEntries(
    Object.values(catalogues).flatMap((module) =>
      Object.entries(module).flatMap(([name, wordsOf]) => {
        const feature = /^(\w+)WordsOf$/.exec(name)?.[1];
        if (feature === undefined) return [];
        return [[feature, (wordsOf as (words: Words) => unknown)(en)] as const];
      }),
    ),
  ),
};

type Leaf = readonly [path: string, english: unknown, chinese: unknown];

/** Every word of both languages by its path, so that one that only one has is a leaf as well. */
function leavesOf(one: unknown, other: unknown, path = ''): Leaf[] {
  const isGroup = (it: unknown): it is object => typeof it === 'object' && it !== null;
  if (!isGroup(one) || !isGroup(other)) return [[path, one, other]];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    leavesOf(Reflect.get(one, key), Reflect.get(other, key), path === '' ? key : `${path}.${key}`),
  );
}

const leaves = leavesOf(english, zh);
const functions = leaves.filter(
  (
    leaf,
  ): leaf is readonly [
    string,
    (...given: unknown[]) => unknown,
    (...given: unknown[]) => unknown,
  ] => typeof leaf[1] === 'function' && typeof leaf[2] === 'function',
);

/** Latin that stays in a Chinese sentence: names, formats, units, codes, and what one types. */
const ALLOWED = new RegExp(
  [
    'Caseline|caseline/1|CSV UTF-8|CSV|TSV|JSON|NDJSON|XML|SVG|PNG|PDF|FHIR R4|FHIR|Bundle|schema|UCUM|LOINC|DOI|doi',
    'Excel|Inkscape|UTF-8|UTC|QR|GB18030|Windows-1252|Big5|Shift_JIS|EUC-KR|id|dpi|pt|CL1-…|CL1-|L、H|prediction-.*html',
    'PET/CT|TmP/GFR|TRP|GFR|Payne|Dubourg|Nephrol Dial Transplant|ANZBMS|Sittig|J Am Med Inform Assoc',
    'mmol/L|mg/dL|umol/L|g/mol|g/L|U/L',
    'Page up|Page down|Home|End|Enter|Escape|Delete|Ctrl',
    '"day"|"date"|"format"|"resourceType"|"zh"|"en"|x-|T08:30|meta\\.versionId|https',
    'focus|modifierExtension|effectiveTiming|effective|code|category',
  ].join('|'),
  'g',
);

describe('the Chinese words', () => {
  it('are found, and as many as the English ones', () => {
    expect(zh.locale).toBe('zh-CN');
    expect(leaves.length).toBeGreaterThan(1000);
    expect(functions.length).toBeGreaterThan(400);
  });

  it('are there for every English word, each of its kind and with its arguments', () => {
    const wrong = leaves.filter(
      ([, one, other]) =>
        typeof one !== typeof other ||
        (typeof one === 'function' && typeof other === 'function' && one.length !== other.length),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('are Chinese', () => {
    const left = leaves
      .filter(([path]) => !/(^|\.)(locale|rows\.\d\.0)$/.test(path))
      .filter(([, , chinese]) => typeof chinese === 'string')
      .map(([path, , chinese]) => `${path}: ${String(chinese).replace(ALLOWED, '')}`)
      .filter((line) => /[A-Za-z]{2}/.test(line.slice(line.indexOf(': '))));
    expect(left).toEqual([]);
  });

  it('have the marks of Chinese between Chinese characters', () => {
    const wrong = [...spoken()].filter(([, said]) =>
      /\p{Script=Han}[,;:.!?()]|[,;:!?()]\p{Script=Han}|，，|。。|，。| {2}/u.test(said),
    );
    expect(wrong).toEqual([]);
  });

  it('have no space between Chinese characters', () => {
    const wrong = [...spoken()].filter(([, said]) => /\p{Script=Han} \p{Script=Han}/u.test(said));
    expect(wrong).toEqual([]);
  });

  it.each(functions)(
    '%s says of what it is given all that the English one says',
    (path, one, other) => {
      for (const given of arguments_(one.length)) {
        const [saidEnglish, saidChinese] = [say(one, given), say(other, given)];
        if (saidEnglish === undefined) continue;
        // A status is taken apart, which only a text can be.
        if (path.startsWith('status.') && typeof given[0] !== 'string') continue;
        expect(saidChinese).toBeDefined();
        for (const marker of given.flatMap(partsOf).filter((part) => /^M\d/.test(part))) {
          const counted = (text: string) => text.split(marker).length - 1;
          if (counted(saidEnglish) > 0) expect(saidChinese).toContain(marker);
        }
      }
    },
  );
});

/** Texts, numbers, lists and switches for a function of so many arguments. */
function arguments_(length: number): unknown[][] {
  const places = Array.from({ length }, (_, index) => index);
  return [
    places.map((index) => `M${index}M`),
    places.map((index) => 101 + index),
    places.map((index) => [`M${index}M`, `M${index}N`]),
    places.map((index) => (index === length - 1 ? true : `M${index}M`)),
    places.map((index) => (index === 0 ? [`M${index}M`, `M${index}N`] : `M${index}M`)),
    places.map((index) =>
      index === 0 ? { letter: 'M0L', title: 'M0T', name: 'M0N' } : `M${index}M`,
    ),
  ];
}

/** The texts within an argument. */
function partsOf(given: unknown): string[] {
  return typeof given === 'object' && given !== null
    ? Object.values(given).map(String)
    : [String(given)];
}

/** What a function says; undefined where it was not made for such arguments. */
function say(
  words: (...given: unknown[]) => unknown,
  given: readonly unknown[],
): string | undefined {
  try {
    const said = words(...given);
    return typeof said === 'string' ? said : Object.values(said as object).join('');
  } catch {
    return undefined;
  }
}

/** Where a name is put into something that is no sentence. */
const NO_SENTENCE = /names\.event$|exportFigure\.doi$|sheet\.fileName$/;

/** Every Chinese sentence there is, functions with Chinese in all places. */
function* spoken(): Generator<readonly [path: string, said: string]> {
  for (const [path, , chinese] of leaves) {
    if (typeof chinese === 'string') yield [path, chinese];
    if (typeof chinese !== 'function' || NO_SENTENCE.test(path)) continue;
    const given = Array.from({ length: chinese.length }, () => '血磷');
    const said = say(chinese as (...given: unknown[]) => unknown, given);
    if (said !== undefined) yield [path, said];
  }
}

const observed = (parts: Partial<Observation>): Observation => ({
  index: 0,
  time: dayTime(0),
  basis: 'reported',
  ...parts,
});
const own = { unit: 'mmol/L', factor: 1, decimals: 2 };

describe('times and values in Chinese', () => {
  it.each([
    ['第 0 天', dayTime(0)],
    ['第 −126 天', dayTime(-126)],
    ['第 +3 天 12:00', dayTime(3.5)],
    ['第 +40 至 +58 天之间某时', dayBetween(40, 58)],
    ['第 −126 天或第 0 天', eitherTime(dayTime(-126), dayTime(0))],
    ['第 +3 天之后', openTime(dayTime(3), undefined)],
    ['第 0 天之前', openTime(undefined, dayTime(0))],
  ])('say the day as %s', (text, time) => {
    expect(describeDay(time, axisOf(), zh)).toBe(text);
  });

  it('say a date no more precisely than it is known, with the year first and once', () => {
    const surgery = openTime(date('2018-05'), date('2018-10-24'));
    const axis = axisOf({ anchor: surgery });
    expect(describeDate(date('2014~'), axis, zh)).toBe('约 2014年');
    expect(describeDate(date('2018-12-05'), axis, zh)).toBe('2018年12月5日');
    expect(describeDate(surgery, axis, zh)).toBe('2018年5月之后、2018年10月24日之前');
    const day = axisOf({ anchor: date('2018-10-10') });
    expect(describeDate(dayBetween(-12, -5), day, zh)).toBe('2018年9月28日至10月5日之间');
    expect(describeDate(dayBetween(80, 90), day, zh)).toBe('2018年12月29日至2019年1月8日之间');
  });

  it.each([
    ['2 mmol/L', { value: 2 }],
    ['约 0.70 mmol/L，示意', { value: 0.7, basis: 'reconstructed' }],
    ['低于 0.3 mmol/L', { value: 0.3, comparator: '<' }],
    ['至多 0.3 mmol/L', { value: 0.3, comparator: '<=' }],
    ['至少 3 mmol/L', { value: 3, comparator: '>=' }],
    ['2.00 mmol/L ± 0.05，图中读取', { value: 2, basis: 'digitised', readingError: 0.05 }],
    ['无数值：溶血', { missingReason: '溶血' }],
  ] as const)('say a value as %s', (text, parts) => {
    expect(describeValue(observed(parts), own, zh)).toBe(text);
  });

  it.each([
    ['低于假定参考范围 0.85 至 1.51', 'L', false],
    ['在假定参考范围 0.85 至 1.51 内', 'N', false],
    ['实验室报告：高于假定参考范围 0.85 至 1.51', 'H', true],
  ] as const)('say a status as %s', (text, interpretation, isInterpretationReported) => {
    const referenceRange = { low: 0.85, high: 1.51, assumed: true };
    const value = observed({ value: 1, referenceRange, interpretation, isInterpretationReported });
    expect(describeStatus(value, zh, own)).toBe(text);
  });

  it('name every day a time may be on, and none without its sign', () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (first, length) => {
        const said = describeDay(dayBetween(first, first + length), axisOf(), zh);
        expect(said).toContain(formatSigned(first));
        expect(said).toContain(formatSigned(first + length));
        expect(said).toMatch(/之间某时$/u);
      }),
    );
  });
});
