import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import { dayTime } from '../../../src/domain/caseTime';
import {
  type ExportSize,
  FREE_HEIGHT,
  FREE_WIDTH,
  freeSize,
  NAMED_SIZES,
} from '../../../src/view/export/exportSize';
import type { ExportSubject } from '../../../src/view/export/exportSubject';
import { placeExport } from '../../../src/view/export/placeExport';
import type { ViewParameters } from '../../../src/view/viewParameters';
import { groupByCase } from '../../../src/view/comparison/groupByCase';
import { placeCompared } from '../../../src/view/comparison/placeCompared';
import { en } from '../../../src/words/en';
import { enCompare } from '../../../src/words/enCompare';
import { arbitraryLook } from '../arbitraryCase';
import { caseFrom, RESECTION } from '../caseFrom';
import { comparisonOf } from '../comparison/comparisonOf';
import { SHIPPED_CASES, shippedCase } from '../shippedCase';
import { viewOf } from '../viewOf';
import { troublesOf } from './exportTexts';

const ADDRESS = 'https://caseline.example/?case=specimen';

const subjectOf = (
  caseRecord: CaseRecord,
  parameters: ViewParameters = {},
  more: Partial<ExportSubject> = {},
): ExportSubject => {
  const { view, state } = viewOf(caseRecord, parameters);
  return { caseRecord, view, state, words: en, address: ADDRESS, ...more };
};

const placed = (caseRecord: CaseRecord, size: ExportSize, more: Partial<ExportSubject> = {}) =>
  placeExport(subjectOf(caseRecord, {}, more), size);

const SIZES = Object.values(NAMED_SIZES);
const linesOf = (texts: readonly { role: string; text: string }[], ...roles: string[]) =>
  texts.filter(({ role }) => roles.includes(role)).map(({ text }) => text);

const free = fc
  .tuple(
    fc.integer({ min: FREE_WIDTH.least, max: 2560 }),
    fc.option(fc.integer({ min: FREE_HEIGHT.least, max: 1600 }), { nil: undefined }),
  )
  .map(([width, height]) => freeSize(width, height));

const LONG_NAME = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4);
const head = fc.record({
  title: fc.constantFrom('A case', '一名六十岁男性骨软化症患者', `The case of ${LONG_NAME}`),
  subject: fc.constantFrom(
    undefined,
    'A man of 60',
    'A woman of 47 with pain in both feet '.repeat(6),
  ),
  claim: fc.constantFrom(
    undefined,
    'Phosphorus recovered',
    '切除后血磷迅速恢复，原文如此报告。'.repeat(4),
  ),
  caution: fc.constantFrom(undefined, 'It prints no values.', 'Read with care. '.repeat(20)),
  source: fc.constantFrom(
    { citation: 'Made for a test' },
    {
      citation: 'Zhang Y, Xu C, Yang Y. '.repeat(12),
      doi: '10.1097/CM9.0000000000000188',
      licence: 'CC BY 4.0',
    },
    { citation: '张某等。中华医学杂志英文版，2019年。'.repeat(5) },
  ),
});
const address = fc.constantFrom(
  ADDRESS,
  `https://a.example/${'deep/'.repeat(60)}?case=specimen`,
  `https://caseline.example/#case=${'H4sIAAAA'.repeat(500)}`,
);

describe('a sheet of any case at any size', { timeout: 240_000 }, () => {
  it('lets no text leave it or cover another', () => {
    fc.assert(
      fc.property(
        arbitraryLook,
        head,
        address,
        fc.oneof(fc.constantFrom(...SIZES), free),
        fc.boolean(),
        ({ caseRecord, parameters }, texts, where, size, isBlank) => {
          const record = Object.fromEntries(
            Object.entries({ ...caseRecord, ...texts }).filter(([, value]) => value !== undefined),
          ) as unknown as CaseRecord;
          const subject = subjectOf(record, parameters, { address: where, isBlank });
          expect(troublesOf(placeExport(subject, size))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a sheet of a shipped case', { timeout: 60_000 }, () => {
  const looks: ViewParameters[] = [
    {},
    { axis: 'dates' },
    { unit: 'mg/dL' },
    { from: '-10', to: '10' },
  ];

  it.each(SHIPPED_CASES)('%s keeps its texts clear of each other at every size', (id) => {
    for (const parameters of looks) {
      for (const size of [...SIZES, freeSize(1280, 720), freeSize(390), freeSize(2560)]) {
        const sheet = placeExport(subjectOf(shippedCase(id), parameters), size);
        expect(troublesOf(sheet), size.name).toEqual([]);
        expect(sheet.leftOut).toBe(0);
      }
    }
  });

  it.each(SHIPPED_CASES)('%s has type that can be read on every slide and column', (id) => {
    for (const size of SIZES) {
      expect(placed(shippedCase(id), size).smallestType, size.name).toBeGreaterThan(7.3);
    }
  });

  it.each(SHIPPED_CASES)('%s says all it must on every sheet', (id) => {
    const caseRecord = shippedCase(id);
    for (const size of SIZES) {
      const { texts, chart } = placed(caseRecord, size);
      const all = texts.map(({ text }) => text).join(' ');
      expect(linesOf(texts, 'title').join(' ')).toBe(caseRecord.title);
      expect(all).toContain(caseRecord.source.licence ?? caseRecord.title);
      expect(linesOf(texts, 'teaching').join(' ')).toBe(en.footer.teaching);
      expect(linesOf(texts, 'address').join('')).toContain('caseline.example');
      expect(linesOf(texts, 'address').join(' ')).toMatch(/content [0-9a-f]{8}/);
      const drawn = [...chart.figure.lanes, ...(chart.figure.history ? [chart.figure.history] : [])]
        .flatMap(({ events }) => events.map(({ event }) => String(event.number)))
        .sort();
      expect(linesOf(texts, 'key-number').sort()).toEqual(drawn);
    }
  });
});

describe('a sheet of several cases', () => {
  it.each(SIZES)(
    'names the events of each under its letter, clear of each other: $name',
    (size) => {
      const { caseRecord, view, state, comparison, cases } = comparisonOf([
        shippedCase('simulated-persistent'),
        shippedCase('simulated-supplements'),
      ]);
      const sheet = placeExport(
        {
          caseRecord,
          view,
          state,
          words: en,
          address: ADDRESS,
          parts: {
            redrawFigure: (figure) => placeCompared(figure, comparison, enCompare),
            regroupCards: (groups) => groupByCase(groups, { cases }, en, enCompare),
          },
        },
        size,
      );
      expect(troublesOf(sheet)).toEqual([]);
      expect(linesOf(sheet.texts, 'key-title').join(' ')).toContain('A · A simulated incomplete');
      expect(linesOf(sheet.texts, 'caution').join(' ')).toContain('B · ');
    },
  );
});

describe('the key of a sheet', () => {
  it('says which days are ours and which are made up', () => {
    const key = (id: 'zhang-2019' | 'simulated-persistent') =>
      linesOf(placed(shippedCase(id), NAMED_SIZES['column-2']).texts, 'key-name');
    expect(key('zhang-2019')).toContain(en.time.dateNotStated);
    expect(key('simulated-persistent').join('; ')).toContain('day +14, simulated');
  });

  it('says of what other patients showed that it is of others, and where it comes from', () => {
    const caseRecord = shippedCase('zhang-2019');
    const evidence = (id: string) =>
      ({
        id,
        kind: 'evidence',
        title: `In range on day 1 (${id})`,
        time: dayTime(1),
        locator: 'Endokrynol Pol 2018;69:205',
        basis: 'reported',
      }) as const;
    const record = { ...caseRecord, events: [...caseRecord.events, evidence('a'), evidence('b')] };
    for (const size of SIZES) {
      const sheet = placed(record, size);
      expect(troublesOf(sheet), size.name).toEqual([]);
      const titles = linesOf(sheet.texts, 'key-title');
      expect(titles.filter((title) => title === en.groups.evidence)).toHaveLength(1);
    }
    const key = linesOf(placed(record, NAMED_SIZES['column-2']).texts, 'key-name');
    expect(key.join(' ')).toContain('day +1 · Endokrynol Pol 2018;69:205');
  });

  it('names no event that is not drawn', () => {
    const caseRecord = shippedCase('zhang-2019');
    const subject = subjectOf(caseRecord, { from: '1', to: '5' });
    const { texts } = placeExport(subject, NAMED_SIZES['column-2']);
    expect(linesOf(texts, 'key-name')).not.toContain('Admission');
  });

  it('of more events than a slide holds says how many it leaves to the drawing', () => {
    const events = Array.from({ length: 160 }, (_, index) => ({
      ...RESECTION,
      id: `event-${index}`,
      title: `Consultation ${index} at the department of endocrinology`,
      time: { day: index % 40 },
    }));
    const caseRecord = caseFrom({ anchor: { event: 'event-0' }, events });
    const sheet = placed(caseRecord, NAMED_SIZES['slide-16-9']);
    expect(troublesOf(sheet)).toEqual([]);
    expect(sheet.leftOut).toBeGreaterThan(0);
    expect(linesOf(sheet.texts, 'key-more').join(' ')).toContain(String(sheet.leftOut));
    expect(placed(caseRecord, NAMED_SIZES['column-1']).leftOut).toBe(0);
  });
});

describe('a blank handout', () => {
  it('says nothing of the course', () => {
    const caseRecord = shippedCase('zhang-2019');
    const sheet = placed(caseRecord, NAMED_SIZES['column-2'], { isBlank: true });
    expect(linesOf(sheet.texts, 'headline', 'caution')).toEqual([]);
    expect(sheet.chart.figure.disclaimer).toEqual([]);
    expect(sheet.description).not.toMatch(/mmol|Lowest|Between/);
    expect(linesOf(sheet.texts, 'range').join(' ')).toContain('0.85 to 1.51 mmol/L');
  });
});

describe('a sheet of an edited case', () => {
  it('says so under the source', () => {
    const record = shippedCase('hindawi-2023-case-2');
    const [series, ...others] = record.series;
    const [event, ...rest] = record.events;
    const edited = {
      ...record,
      series: [
        {
          ...series!,
          rare: new Map([
            ...series!.rare,
            [2, { ...series!.rare.get(2), edit: { kind: 'added' } as const }],
          ]),
        },
        ...others,
      ],
      events: [{ ...event!, edit: { kind: 'added' } as const }, ...rest],
    };
    const said = 'Edited in Caseline: 1 value and 1 event.';
    for (const size of SIZES) {
      const sheet = placed(edited, size);
      expect(troublesOf(sheet), size.name).toEqual([]);
      expect(linesOf(sheet.texts, 'source').join(' '), size.name).toContain(said);
      expect(linesOf(placed(record, size).texts, 'source').join(' ')).not.toContain('Edited');
    }
  });
});

describe('the version of a case', () => {
  it('changes with its content and not with how it is looked at', () => {
    const versionIn = (record: CaseRecord, parameters: ViewParameters = {}) => {
      const { texts } = placeExport(subjectOf(record, parameters), NAMED_SIZES['column-2']);
      return /content ([0-9a-f]{8})/.exec(linesOf(texts, 'address').join(' '))?.[1];
    };
    const record = shippedCase('zhang-2019');
    expect(versionIn(record)).toBe(versionIn(shippedCase('zhang-2019'), { axis: 'dates' }));
    expect(versionIn({ ...record, title: 'Another' })).not.toBe(versionIn(record));
    const [series] = record.series;
    const value = Float64Array.from(series!.value, (one, index) => (index === 3 ? one + 0.1 : one));
    expect(versionIn({ ...record, series: [{ ...series!, value }] })).not.toBe(versionIn(record));
  });
});
