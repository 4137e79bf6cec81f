import { expect, type Page } from '@playwright/test';

const NAMES = 'Sodium,Potassium,Lactate,Glucose,Heart rate,Pressure,Oxygen,Temperature'.split(',');
export const SERIES_COUNT = NAMES.length;

/** A stay of eight series with so many values each, one every five minutes from day −1. */
function writeStay(length: number): string {
  const valueAt = (index: number, n: number) =>
    Math.round(10 * (7 + 4 * Math.sin(index / 46 + n))) / 10;
  const series = NAMES.map((name, n) => ({
    id: name.toLowerCase().replace(' ', '-'),
    name,
    unit: 'mmol/L',
    basis: 'simulated',
    observations: Array.from({ length }, (_, index) => ({
      time: { day: Math.round((index / 288 - 1) * 1e5) / 1e5 },
      value: valueAt(index, n),
    })),
  }));
  const admission = {
    id: 'admission',
    kind: 'visit',
    title: 'Admission',
    time: { day: 0 },
    basis: 'simulated',
  };
  return JSON.stringify({
    format: 'caseline/1',
    id: 'stay',
    title: 'A stay',
    anchor: { event: 'admission', time: { date: '2019-05-10' } },
    series,
    events: [admission],
    source: { citation: 'Made for a test' },
  });
}

/** Opens such a stay from this site, with all its panels drawn. */
export async function openStay(
  page: Page,
  length: number,
  query: Record<string, string> = {},
): Promise<void> {
  const body = writeStay(length);
  await page.route('**/stay.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto(`./?${new URLSearchParams({ case: 'stay.json', ...query }).toString()}`);
  await expect(page.getByRole('figure', { name: 'A stay' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Series shown/ })).toBeVisible();
}

/** The series that have a panel. */
export function panelNames(page: Page): Promise<string[]> {
  return page
    .getByRole('figure')
    .getByRole('list', { name: /values in order of time/ })
    .evaluateAll((lists) =>
      lists.map((list) => list.getAttribute('aria-label')?.split(' (')[0] ?? ''),
    );
}
