import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { listCases } from '../../.scripts/servedCases.mjs';
import { countAlignments } from '../../src/domain/alignments';
import { translateCase } from '../../src/exchange/i18n/translateCase';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { CASE_NAMES, caseFile, proseOf } from './caseFiles';
import { loadLesson, saidIn, shownAt } from './lessonParts';
import { constantsIn, textsIn } from './textsIn';

const chinese = (name: string) => translateCase(caseFile(name), 'zh');
const HAN = /\p{Script=Han}/u;

/** Texts that are no sentence in any language: citations as they are printed, codes and numbers. */
const KEPT = [
  /^Zhang Y, Xu C, Yang Y\. Tumor-induced osteomalacia/,
  /^Atypical Fragility Fractures/,
  /^WS\/T 404\.6$/,
  /^(?:FGF23|PET\/CT)$/,
  /^[\d.–]+(?: mmol\/L| mg\/dL)?$/,
  /^2\.5–4\.5 mg\/dL, doi [\d./a-z-]+$/,
  /^NHS, ea0117p59$/,
  /^doi [\d./a-z-]+$/,
  /^PMC4013303$/,
  /^research\.uniroma1\.it\/node\/28785; PMC4013303; /,
  /^TmP\/GFR: Payne RB\./,
  /^Endokrynol Pol 2018;69:205[,;]/,
  /^Mao 2016, doi [\d./a-z-]+$/i,
];

describe('the shipped cases in Chinese', () => {
  it.each(CASE_NAMES)('%s has every one of its texts in Chinese', (name) => {
    const texts = new Map(textsIn(chinese(name)));
    const missing = textsIn(caseFile(name)).filter(([path, text]) => {
      const other = String(texts.get(path));
      return !HAN.test(other) && !KEPT.some((pattern) => pattern.test(String(text)));
    });
    expect(missing).toEqual([]);
  });

  it.each(CASE_NAMES)('%s says the same numbers, times and ids', (name) => {
    const before = constantsIn(caseFile(name));
    expect(before.length).toBeGreaterThan(50);
    expect(constantsIn(chinese(name))).toEqual(before);
  });

  it.each(CASE_NAMES)('%s reads without a note, there and back again', (name) => {
    const there = chinese(name);
    expect(parseCase(JSON.stringify(there), en).issues).toEqual([]);
    expect(translateCase(there, 'en')).toEqual(caseFile(name));
  });

  it('stand in the list of the picker under both titles', () => {
    expect(listCases().map(({ titles }) => titles?.zh)).toEqual([
      '一名 60 岁男性骨软化症患者',
      '一名脆性骨折患者',
      '模拟：切除不完全',
      '模拟：使用补充剂的病程',
    ]);
  });

  it('keep the ten alignments of the table, which its words tell apart', () => {
    const parsed = parseCase(JSON.stringify(chinese('hindawi-2023-case-2')), en);
    expect(parsed.ok && countAlignments(parsed.caseRecord.series[0]!)).toBe(10);
  });

  it.each(CASE_NAMES)('%s names in Chinese the numbers that it names in English', (name) => {
    const texts = new Map(textsIn(chinese(name)));
    const numbersIn = (text: unknown) =>
      [...String(text).matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => Number(one)).sort();
    const decimals = (text: unknown) => numbersIn(text).filter((one) => !Number.isInteger(one));
    const other = textsIn(caseFile(name)).filter(
      ([path, text]) => String(decimals(text)) !== String(decimals(texts.get(path))),
    );
    expect(other).toEqual([]);
  });
});

describe('what a card tells in Chinese is told at its time', () => {
  it.each([
    ['zhang-2019', 'onset', /轮椅|磷|肿瘤|肿物/],
    ['zhang-2019', 'wheelchair', /磷|显像|肿瘤|肿物/],
    ['zhang-2019', 'admission', /磷|显像|PET|肿瘤|肿物/],
    ['zhang-2019', 'laboratory', /显像|PET|肿瘤|肿物/],
    ['zhang-2019', 'bone-scan', /PET|DOTATATE|肿物|腋/],
    ['zhang-2019', 'pet-ct', /手术|切除|磷酸盐尿|IgG4/],
    ['zhang-2019', 'resection', /磷|骨软化|IgG4|恢复/],
    ['zhang-2019', 'histology', /恢复|诊断|出院/],
    ['zhang-2019', 'igg4', /恢复|出院/],
    ['zhang-2019', 'discharge', /随访|月|正常/],
    ['hindawi-2023-case-2', 'pre-operative', /术后|下降|上升/],
    ['hindawi-2023-case-2', 'resection', /磷|钙|范围|间叶/],
    ['hindawi-2023-case-2', 'follow-up-12-weeks', /年|最后/],
    ['simulated-persistent', 'resection', /范围|上升|复诊|之后/],
    ['simulated-persistent', 'visit-14', /一样低|从未|第三|第二/],
    ['simulated-persistent', 'visit-45', /从未|第三/],
    ['simulated-supplements', 'resection', /磷|骨化三醇|补充剂|残留|不完全/],
    ['simulated-supplements', 'phosphate', /范围|停|治愈|上升|下降/],
    ['simulated-supplements', 'calcitriol', /范围|停|治愈|上升|下降/],
    ['simulated-supplements', 'visit-14', /停|残留|下降|偏低/],
    ['simulated-supplements', 'visit-45', /残留|下降|偏低|治愈/],
    ['simulated-supplements', 'visit-60', /残留|月/],
  ])('in %s, %s does not give away %s', (name, id, pattern) => {
    const { title, summary, details } = chinese(name).events.find((event) => event.id === id)!;
    expect(`${title} ${summary!} ${details!}`).not.toMatch(pattern);
  });
});

describe('what is said in Chinese of the patient of the letter', () => {
  const file = chinese('zhang-2019');
  const detailsOf = (id: string) => {
    const { summary, details } = file.events.find((event) => event.id === id)!;
    return `${summary!} ${details!}`;
  };
  const { i18n, lesson, ...body } = file;
  const said = proseOf(body);

  it.each([
    [/FGF|成纤维/, 'a hormone that the letter does not say was measured'],
    [/治愈|缓解|痊愈/, 'an outcome that the letter does not claim'],
    [/补充剂|补磷/, 'a treatment that the letter does not tell'],
    [/切缘|大小|厘米|cm\b/, 'the size of the tumour'],
    [/估计|近似|大约|数字化/, 'a reading that nobody did'],
    [/缺乏/, 'more of vitamin D than the letter tells'],
  ])('the case never names %s, %s', (pattern) => {
    expect(said).not.toMatch(pattern);
  });

  it.each([
    ['bone-scan', /阴性|正常|未见/],
    ['pet-ct', /仅|只有|高摄取/],
    ['laboratory', /缺乏|\d/],
    ['discharge', /正常|mmol/],
    ['resection', /组织学|磷酸盐尿|IgG4/],
    ['histology', /FGF|切缘|CD\d/],
    ['igg4', /激素|导致|引起/],
    ['follow-up', /\d/],
  ])('at %s nothing is said of %s', (id, pattern) => {
    expect(detailsOf(id)).not.toMatch(pattern);
  });

  it.each([
    ['onset', /四年/],
    ['wheelchair', /2018 年 5 月/],
    ['laboratory', /轻度不足/],
    ['bone-scan', /未能定位骨的肿瘤/],
    ['pet-ct', /18F-FDG 和 68Ga-DOTATATE/],
    ['histology', /磷酸盐尿性间叶肿瘤/],
    ['igg4', /作者推测/],
    ['discharge', /快速恢复/],
    ['follow-up', /自述/],
  ])('at %s is said what the letter says: %s', (id, pattern) => {
    expect(detailsOf(id)).toMatch(pattern);
  });

  it('is an illustration, and its quoted words are called a translation', () => {
    expect(file.claim).toMatch(/来信报告/);
    expect(file.claim).not.toMatch(/\d/);
    expect(file.caution).toMatch(/示意曲线/);
    expect(file.caution).toMatch(/译自英文/);
    expect(file.disclaimer).toBe('来信没有给出任何血磷数值。');
    const { parts } = loadLesson('zhang-2019', 'zh');
    for (const place of ['3.1', '6.2']) {
      const { text } = parts.find((part) => part.place === place)!.part;
      expect(text).toMatch(/\*\*我们(?:的|画的)(?:\*\*)?示意曲线(?:\*\*)?，非原文数据/);
    }
  });
});

const END = /肿瘤|骨软化|切除|PET|间叶|DOTATATE|恢复|IgG4|手术|术前|术后|肿物|肿块/;
const NOT_YET: [string, RegExp][] = [
  ...['1.1', '2.1', '2.2', '3.1', '3.2'].map((place): [string, RegExp] => [place, END]),
  ['1.1', /显像|尿(?!病)/],
  ['2.1', /显像|0\.4/],
  ['2.2', /显像|0\.4/],
  ['3.1', /显像/],
  ['3.2', /显像/],
  ['4.1', /骨软化|脐|腋|切除|手术|间叶|恢复|IgG4|软组织/],
  ['4.2', /切除|手术|间叶|恢复|组织学|IgG4|出院/],
  ['5.1', /间叶|恢复|组织学|IgG4|出院|随访|快速/],
  ...['6.1', '6.2', '6.3', '7.1', '7.2', '8.1', '8.2', '8.3', '8.4'].map(
    (place): [string, RegExp] => [place, /IgG4|组织学|间叶|浆细胞/],
  ),
  ['6.1', /12 例|一周|第 \+[46] 天/],
  ['9.1', /IgG4|间叶|浆细胞|推测/],
  ['9.2', /可诊断|推测|比值/],
];
const SHOWN_LATER = /(?<![\d.])(?:2\.6|3\.3)(?![\d.])/;
const NOT_YET_IN_TABLE: [string, RegExp][] = [
  ['1.1', /(?<![\d.])(?:1\.4|1\.7|2\.6|3\.3|7\.9)(?![\d.])|先降|最低/],
  ['1.2', /(?<![\d.])(?:1\.4|1\.7|2\.6|3\.3|7\.9)(?![\d.])|先降|最低/],
  ['2.1', /(?<![\d.])(?:1\.7|2\.6|3\.3|7\.9)(?![\d.])|范围内|最低/],
  ...['1.1', '1.2', '2.1', '2.2'].map((place): [string, RegExp] => [place, /钙/]),
  ['2.2', /(?<![\d.])(?:2\.6|3\.3|7\.9)(?![\d.])|12 周/],
  ['3.1', /(?<![\d.])(?:2\.6|3\.3|7\.9|8\.9)(?![\d.])|12 周/],
  ['3.2', /(?<![\d.])(?:2\.6|3\.3)(?![\d.])|12 周/],
  ['4.1', SHOWN_LATER],
];

function countBold(tokens: readonly Token[]): number {
  return tokens.reduce(
    (sum, token) =>
      sum +
      (token.type === 'strong' ? 1 : 0) +
      countBold('tokens' in token ? (token.tokens ?? []) : []),
    0,
  );
}

describe('the lessons in Chinese', () => {
  const zhang = loadLesson('zhang-2019', 'zh');
  const hindawi = loadLesson('hindawi-2023-case-2', 'zh');
  const parts = [...zhang.parts, ...hindawi.parts];

  it.each(NOT_YET)('the letter: %s does not tell %s', (place, pattern) => {
    expect(shownAt(zhang, place)).not.toMatch(pattern);
  });

  it.each(NOT_YET_IN_TABLE)('the table: %s does not tell %s', (place, pattern) => {
    expect(shownAt(hindawi, place)).not.toMatch(pattern);
  });

  it('tell nothing of the end in their title, their aims and to whom they are given', () => {
    const { title, about, objectives } = zhang.lesson;
    expect(`${title} ${about!} ${objectives.join(' ')}`).not.toMatch(END);
  });

  it.each(parts)('$name has no title and no way on that names the answer', (one) => {
    const { question } = one.part;
    const right = question?.kind === 'choice' ? question.choices.filter((c) => c.isRight) : [];
    const around = `${one.step.title} ${one.next ?? ''}`;
    const shared = right.flatMap(({ text }) =>
      [...text.matchAll(/(?=(\p{Script=Han}{3}))/gu)].map(([, part]) => part!),
    );
    expect(shared.filter((part) => around.includes(part))).toEqual([]);
  });

  it.each(parts)('$name is written in what the panel shows, in Chinese marks', (one) => {
    const said = `${saidIn(one.part)}\n${one.part.notes ?? ''}`;
    expect(said).not.toMatch(/^\s*(?:#|[-*+] |\d+\. |>|!\[)|<[a-z]|`/m);
    // Bold that begins or ends with a mark of punctuation beside a character is not read as bold.
    const bold = said.match(/\*\*/g)?.length ?? 0;
    expect(countBold(marked.lexer(said)) * 2).toBe(bold);
    expect(said).not.toMatch(/[！!"]|[\s(]-\d/);
    expect(said).not.toMatch(/\p{Script=Han}[,;?]|[,;?]\p{Script=Han}/u);
  });

  it('quote no more than a phrase', () => {
    const quotes = parts.flatMap(({ part }) =>
      [...`${part.text} ${part.notes ?? ''}`.matchAll(/“([^”]+)”/g)].map(([, quote]) => quote!),
    );
    expect(quotes).toContain('快速恢复');
    expect(quotes.filter((quote) => quote.length > 8)).toEqual([]);
  });

  it('tell of FGF23 in this patient only that none is reported', () => {
    const sentences = zhang.parts.flatMap(({ part }) =>
      `${saidIn(part)}\n${part.notes ?? ''}`.split(/(?<=[。？；])|\n/),
    );
    const his = sentences.filter((one) => one.includes('FGF23') && /这名患者|他的/.test(one));
    expect(his.length).toBeGreaterThan(1);
    expect(his.filter((one) => !/没有报告|没有提到/.test(one))).toEqual([]);
  });

  it('name a cure only where it is asked what can look like one', () => {
    const places = zhang.parts.filter(({ part }) =>
      `${saidIn(part)} ${part.notes ?? ''}`.includes('治愈'),
    );
    expect(places.map(({ place }) => place)).toEqual(['8.4']);
    expect(zhang.parts.filter(({ next }) => (next ?? '').includes('治愈'))).toHaveLength(1);
  });

  it('never say what the letter does not', () => {
    const all = JSON.stringify(zhang.lesson);
    expect(all).not.toMatch(/缓解|痊愈|估计|近似|数字化|切缘|厘米|激素治疗|维生素 D 缺乏/);
    expect(all).not.toMatch(/显像(?:阴性|正常)|出院时正常|仅 ?DOTATATE/);
  });
});
