import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { memo, type FunctionComponent } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pointAt } from '../../../src/state/pointedAtStore';
import { giveElementsSize, renderApp, serveCases } from '../renderApp';

const draws = vi.hoisted(() => ({ chart: 0 }));

vi.mock('../../../src/chart/ChartFrame', async (load) => {
  const { ChartFrame } = await load<typeof import('../../../src/chart/ChartFrame')>();
  const { type: run } = ChartFrame as unknown as { type: FunctionComponent<object> };
  return {
    ChartFrame: memo((props: object) => {
      draws.chart += 1;
      return run(props);
    }),
  };
});

const THREE = '?case=zhang-2019&compare=hindawi-2023-case-2,simulated-persistent';

beforeEach(() => {
  serveCases();
  giveElementsSize();
});

afterEach(() => {
  cleanup();
  act(() => {
    pointAt(undefined);
  });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const keys = () =>
  [...document.querySelectorAll('[data-observation]')].map((mark) =>
    mark.getAttribute('data-observation'),
  );
const legend = () => within(screen.getByRole('list', { name: 'Cases in the figure' }));
const search = () => window.location.search;

/** The comparison at an address, once the figure holds all its cases. */
async function renderCompared(query = THREE, marks = 36): Promise<void> {
  await renderApp(query);
  await waitFor(() => {
    expect(keys().length).toBe(marks);
  });
}

describe('three cases on one figure', () => {
  it('have marks, pins and cards whose ids begin with their case', async () => {
    await renderCompared();
    expect(keys().slice(0, 2)).toEqual(['zhang-2019/phosphorus:0', 'zhang-2019/phosphorus:1']);
    expect(keys()).toContain('hindawi-2023-case-2/phosphorus:8');
    expect(document.querySelector('[data-event="simulated-persistent/resection"]')).not.toBeNull();
    const cards = [...document.querySelectorAll('[data-event-card]')].map((card) =>
      card.getAttribute('data-event-card'),
    );
    expect(cards).toContain('zhang-2019/onset');
    expect(cards).toHaveLength(20);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Serum phosphorus in 3 cases, each from its own day 0',
    );
  });

  it('offer no other day 0, and one unit for all in the address', async () => {
    await renderCompared();
    expect(screen.queryByRole('combobox', { name: 'Day 0' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'mg/dL' }));
    expect(search()).toBe(`${THREE}&unit=mg/dL`);
    expect(document.querySelector('.panel-title')?.textContent).toBe('Serum phosphorus (mg/dL)');
  });

  it('pin a value and a card of any case in the address', async () => {
    await renderCompared();
    fireEvent.click(
      document.querySelector('[data-event-card="simulated-persistent/visit-14"] button')!,
    );
    expect(search()).toBe(`${THREE}&event=simulated-persistent/visit-14`);
    expect(screen.getByRole('region', { name: 'Readout' }).textContent).toContain('C: First visit');
  });

  it('show in the table every value with its case', async () => {
    await renderCompared();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByRole('row');
    const ofTable = rows.filter((row) => row.textContent.includes('B · Serum phosphorus'));
    expect(ofTable).toHaveLength(9);
    expect(table.textContent).toContain('Illustration, not data: A, C.');
  });

  it('can be seen by their own ranges, with real values in the readout', async () => {
    await renderCompared();
    fireEvent.click(screen.getByRole('button', { name: 'By own range' }));
    expect(document.querySelector('.panel-title')?.textContent).toBe(
      'Serum phosphorus, by each case’s own range',
    );
    act(() => {
      pointAt({
        kind: 'observation',
        key: { seriesId: 'hindawi-2023-case-2/phosphorus', index: 8 },
      });
    });
    expect(document.querySelector('[data-readout-value]')?.textContent).toBe('1.07 mmol/L');
  });
});

describe('singling a case out', () => {
  it('by hovering and by pressing draws the chart not once again', async () => {
    await renderCompared();
    const page = document.querySelector('.comparison')!;
    const drawn = draws.chart;
    const button = legend().getByRole('button', { name: /^B/ });
    fireEvent.pointerEnter(button, { pointerType: 'mouse' });
    expect(page.getAttribute('data-lit')).toBe('B');
    fireEvent.pointerLeave(button, { pointerType: 'mouse' });
    expect(page.hasAttribute('data-lit')).toBe(false);
    fireEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(legend().getByRole('button', { name: /^C/ }));
    expect(page.getAttribute('data-lit')).toBe('B C');
    fireEvent.click(button);
    expect(page.getAttribute('data-lit')).toBe('C');
    expect(draws.chart).toBe(drawn);
  });

  it('is over when the comparison is closed', async () => {
    await renderCompared();
    fireEvent.click(legend().getByRole('button', { name: /^A/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Close comparison' }));
    await waitFor(() => {
      expect(keys()).toContain('phosphorus:0');
    });
    expect(search()).toBe('?case=zhang-2019');
    expect(document.querySelector('[data-lit]')).toBeNull();
  });
});

describe('choosing cases', () => {
  it('puts a ticked case at the end of the address and takes it out again', async () => {
    await renderCompared('?case=zhang-2019&compare=simulated-persistent', 27);
    fireEvent.click(screen.getByRole('button', { name: 'Choose cases' }));
    const box = await screen.findByRole('checkbox', { name: 'A patient with fragility fractures' });
    fireEvent.click(box);
    expect(search()).toBe('?case=zhang-2019&compare=simulated-persistent,hindawi-2023-case-2');
    await waitFor(() => {
      expect(keys()).toHaveLength(36);
    });
    fireEvent.click(box);
    expect(search()).toBe('?case=zhang-2019&compare=simulated-persistent');
    const present = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'A man of 60 with osteomalacia',
    });
    expect([present.checked, present.disabled]).toEqual([true, true]);
  });

  it.each<[string, string, RegExp, number]>([
    ['a case that is not there', 'nowhere', /“nowhere” cannot be compared: /, 13],
    ['the present case', 'zhang-2019', /“zhang-2019” was asked for twice/, 13],
    ['one case twice', 'simulated-persistent,simulated-persistent', /asked for twice/, 27],
    ['a case from elsewhere', 'https://example.org/x.json', /cannot be compared: /, 13],
  ])('says what of %s it cannot follow, and shows the rest', async (_, compare, notice, marks) => {
    await renderCompared(`?case=zhang-2019&compare=${compare}`, marks);
    const notes = await screen.findByText(notice);
    expect(notes).not.toBeNull();
  });

  it('says so where the present case has no day 0, and shows it alone', async () => {
    const file = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../../data/simulated-persistent.json'), 'utf8'),
    ) as { anchor?: unknown; series: { observations: { time: object }[] }[]; events: unknown[] };
    delete file.anchor;
    file.events = [];
    for (const [index, one] of file.series[0]!.observations.entries()) {
      one.time = { date: `2020-01-${String(index + 10)}` };
    }
    serveCases({ 'dated.json': JSON.stringify({ ...file, id: 'dated', presets: [] }) });
    await renderCompared('?case=dated&compare=zhang-2019', 14);
    expect(screen.getByText(/has no day 0, so nothing can be compared with it/)).not.toBeNull();
    expect(keys()[0]).toBe('phosphorus:0');
  });
});
