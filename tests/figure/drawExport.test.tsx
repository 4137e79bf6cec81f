import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartFrame } from '../../src/chart/ChartFrame';
import { drawExport } from '../../src/figure/drawExport';
import { writeSvg } from '../../src/figure/writeSvg';
import { NAMED_SIZES } from '../../src/view/export/exportSize';
import { placeExport } from '../../src/view/export/placeExport';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { en } from '../../src/words/en';
import { caseFrom, onDay, PHOSPHORUS, RESECTION } from '../view/caseFrom';
import { SHIPPED_CASES, shippedCase } from '../view/shippedCase';
import { viewOf } from '../view/viewOf';

/** jsdom computes no style of SVG: everything is drawn in ink, and what is hidden is hidden. */
const STYLE = {
  fill: 'rgb(26, 31, 38)',
  stroke: 'rgb(86, 96, 107)',
  strokeWidth: '1px',
  strokeDasharray: 'none',
  fontSize: '12px',
  fontWeight: '400',
  fontStyle: 'normal',
  textAnchor: 'start',
  paintOrder: 'normal',
  fillOpacity: '1',
  strokeOpacity: '1',
  strokeLinecap: 'butt',
  strokeLinejoin: 'miter',
  opacity: '1',
  display: 'inline',
  visibility: 'visible',
};

beforeEach(() => {
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const isText = element.tagName === 'text';
    const isHit = element.matches('.pin-hit, .unshown, .mark-tie-hit');
    const fill = element.getAttribute('fill')?.startsWith('url(')
      ? element.getAttribute('fill')
      : isHit
        ? 'rgba(0, 0, 0, 0)'
        : STYLE.fill;
    const stroke = isText || isHit ? 'none' : STYLE.stroke;
    return { ...STYLE, fill, stroke } as unknown as CSSStyleDeclaration;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const exportOf = (caseRecord: CaseRecord, parameters = {}) => {
  const { view, state } = viewOf(caseRecord, parameters);
  const subject = { caseRecord, view, state, words: en, address: 'https://caseline.example/' };
  const placed = placeExport(subject, NAMED_SIZES['column-2']);
  const { container } = render(<ChartFrame figure={placed.chart.figure} words={en} />);
  const svg = drawExport(container.querySelector('svg')!, placed);
  return { svg, placed, text: writeSvg(svg) };
};

describe('an exported figure', () => {
  it('says what it is before anything else', () => {
    const { svg } = exportOf(shippedCase('zhang-2019'));
    expect([...svg.children].slice(0, 2).map(({ tagName }) => tagName)).toEqual(['title', 'desc']);
    expect(svg.querySelector('title')?.textContent).toBe('A man of 60 with osteomalacia');
    expect(svg.querySelector('desc')?.textContent).toMatch(/^Serum phosphorus, 13 values/);
    expect(svg.querySelector('desc')?.textContent).toContain('Illustration, not data.');
  });

  it('has the size of its sheet in the measure of the sheet', () => {
    const { svg, placed } = exportOf(shippedCase('zhang-2019'));
    expect(svg.getAttribute('width')).toBe('180mm');
    expect(svg.getAttribute('viewBox')).toBe(`0 0 760 ${placed.height}`);
    expect(Number.parseFloat(svg.getAttribute('height')!)).toBeCloseTo(
      (180 * placed.height) / 760,
      2,
    );
  });

  it.each(SHIPPED_CASES)('%s has ids that read as words, each once', (id) => {
    const { svg } = exportOf(shippedCase(id));
    const ids = [...svg.querySelectorAll('[id]')].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of ids) expect(one).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(ids).toEqual(expect.arrayContaining(['head', 'chart', 'key', 'foot', 'axis-time']));
    expect(ids).toEqual(expect.arrayContaining(['grid', 'day-0', 'events', 'legend']));
  });

  it('names every value and event that is drawn', () => {
    const { svg } = exportOf(shippedCase('zhang-2019'));
    expect(svg.querySelector('#values-phosphorus > #value-phosphorus-3')).not.toBeNull();
    expect(svg.querySelector('#events > #event-pet-ct text')?.textContent).toBe('6');
    expect(svg.querySelector('#history > #event-onset')).not.toBeNull();
    expect(svg.querySelector('#range-phosphorus')?.textContent).toContain('0.85');
    expect(svg.querySelector('#axis-phosphorus-labels')?.textContent).toContain('0.4');
    expect(svg.querySelector('#key-pet-ct')?.textContent).toContain('date not stated');
  });

  it.each(SHIPPED_CASES)('%s refers to nothing that it does not define', (id) => {
    const { text, svg } = exportOf(shippedCase(id));
    const referred = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, one]) => one);
    for (const one of referred) expect(svg.querySelector(`[id="${one}"]`), one).not.toBeNull();
    for (const one of svg.querySelectorAll('defs > *')) expect(referred).toContain(one.id);
  });

  it.each(SHIPPED_CASES)(
    '%s holds nothing that runs, leads elsewhere or only the page needs',
    (id) => {
      const { svg, text } = exportOf(shippedCase(id));
      expect(text).not.toMatch(/<(script|a|foreignObject|image|use|style|animate|set)\b/);
      expect(text).not.toMatch(
        / (on\w+|href|xlink:href|class|role|tabindex|data-[\w-]+|aria-label)=/,
      );
      expect(text).not.toMatch(/recharts|NaN|undefined|Infinity/);
      for (const group of svg.querySelectorAll('g')) expect(group.childElementCount).not.toBe(0);
    },
  );

  it('keeps a case full of markup as text', () => {
    const evil = '<script>alert(1)</script>"&<svg onload=alert(1)>';
    const caseRecord = caseFrom({
      title: evil,
      subject: evil,
      anchor: { event: 'resection' },
      series: [{ ...PHOSPHORUS, name: evil, observations: [onDay(1, 1)] }],
      events: [{ ...RESECTION, title: evil }],
      source: { citation: evil, licence: evil, doi: evil },
    });
    const { text } = exportOf(caseRecord);
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelectorAll('script, [onload]')).toHaveLength(0);
    expect(parsed.querySelector('title')?.textContent).toBe(evil);
    expect(parsed.documentElement.textContent).toContain('alert(1)');
  });

  it('is the same a second time', () => {
    const [one, other] = [1, 2].map(() => exportOf(shippedCase('hindawi-2023-case-2')).text);
    expect(one).toBe(other);
  });

  it('has no number with more than two decimals but the size of its sheet', () => {
    const { text } = exportOf(shippedCase('hindawi-2023-case-2'));
    const [, ...lines] = text.split('\n');
    expect(lines.filter((line) => /="[^"]*\.\d{3,}/.test(line))).toEqual([]);
  });
});
