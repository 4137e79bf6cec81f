import { act, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import DataTable from '../../src/page/DataTable';
import { en } from '../../src/words/en';
import { longCase } from '../view/longCase';
import { viewOf } from '../view/viewOf';

const FRAME = 600;
const ROW = 32;

/** jsdom has no layout: the frame is as high as on a laptop, a row as high as one line. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(FRAME);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(880);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const show = (count: number) => {
  const caseRecord = longCase(count);
  const { view, state } = viewOf(caseRecord);
  render(<DataTable caseRecord={caseRecord} view={view} state={state} words={en} />);
  return screen.getByRole('table');
};
const rowsOf = (table: HTMLElement) => within(table).getAllByRole('row');
const scrollTo = (top: number) => {
  act(() => {
    const frame = screen.getByRole('region');
    frame.scrollTop = top;
    frame.dispatchEvent(new Event('scroll'));
  });
};

describe('a table of 200,000 rows', () => {
  it('holds the rows in sight, says how many there are, and numbers them', () => {
    const table = show(200_000);
    expect(table.getAttribute('aria-rowcount')).toBe('200002');
    const rows = rowsOf(table);
    expect(rows.length).toBeGreaterThan(FRAME / ROW);
    expect(rows.length).toBeLessThan(200);
    expect(rows.slice(0, 3).map((row) => row.getAttribute('aria-rowindex'))).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(rows[1]!.textContent).toContain('day −10, 00:00');
  });

  it('scrolls to the last', () => {
    const table = show(200_000);
    scrollTo(200_001 * ROW - FRAME);
    const last = rowsOf(table).at(-1)!;
    expect(last.getAttribute('aria-rowindex')).toBe('200002');
    expect(last.textContent).toContain('day +719, 03:55');
    expect(rowsOf(table).length).toBeLessThan(200);
  });

  it('keeps its height while it scrolls, so that the bar tells where one is', () => {
    const table = show(200_000);
    const height = () => {
      const spacers = [...table.querySelectorAll<HTMLElement>('.table-spacer td')];
      const rows = (rowsOf(table).length - 1) * ROW;
      return spacers.reduce((sum, { style }) => sum + parseFloat(style.height), rows);
    };
    expect(height()).toBe(200_001 * ROW);
    scrollTo(3_000_000);
    expect(height()).toBe(200_001 * ROW);
  });
});

describe('a short table', () => {
  it('holds every row, so that the browser finds and prints them', () => {
    const table = show(400);
    expect(rowsOf(table)).toHaveLength(402);
    expect(table.hasAttribute('aria-rowcount')).toBe(false);
  });
});
