import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { caseWithValues, onDay } from '../../view/caseFrom';
import { shippedCase } from '../../view/shippedCase';
import { construction, drawnWords, renderRecovery } from './renderRecovery';

const COURSE = [onDay(-1, 0.4), onDay(1, 0.5), onDay(4, 0.75)];

async function renderMeasure(...given: Parameters<typeof renderRecovery>) {
  const page = await renderRecovery(...given);
  await page.user.click(screen.getByRole('button', { name: 'Measure' }));
  const end = (name: 'First value' | 'Second value') => screen.getByRole('combobox', { name });
  const result = () => screen.getAllByRole('definition').map((one) => one.textContent);
  return { ...page, end, result };
}

describe('the ruler between two values', () => {
  it('measures two that are chosen from lists, and draws them', async () => {
    const { user, end, result } = await renderMeasure(caseWithValues(COURSE));
    await user.selectOptions(end('First value'), 'day −1: 0.4 mmol/L');
    expect(screen.queryAllByRole('definition')).toEqual([]);
    await user.selectOptions(end('Second value'), 'day +4: 0.75 mmol/L');
    expect(result()).toEqual(['+0.35 mmol/L', '5 days', '+0.070 mmol/L a day']);
    expect(construction()!.getAttribute('aria-label')).toBe('+0.35 mmol/L, 5 days');
    expect(drawnWords()).toContain('+0.35 mmol/L');
  });

  it('takes two that are pinned on the figure, one after the other', async () => {
    const { user, end, result } = await renderMeasure(caseWithValues(COURSE));
    screen.getByRole('application').focus();
    await user.keyboard('{Home}{Enter}');
    expect(end('First value')).toHaveProperty('value', '0');
    expect(screen.getByText(/^Now press the second value/)).toBeTruthy();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(result()).toEqual(['+0.10 mmol/L', '2 days', '+0.050 mmol/L a day']);
  });

  it('takes the value that was pinned before, when asked to', async () => {
    const { user, end } = await renderMeasure(caseWithValues(COURSE), '?observation=phosphorus:2');
    expect(end('Second value')).toHaveProperty('value', '');
    await user.click(screen.getByRole('button', { name: 'Use the pinned value as the second' }));
    expect(end('Second value')).toHaveProperty('value', '2');
  });

  it('does not measure a value against itself, nor against one of another series', async () => {
    const { user, end } = await renderMeasure(
      shippedCase('hindawi-2023-case-2'),
      '?observation=calcium:2',
    );
    await user.click(screen.getByRole('button', { name: 'Use the pinned value as the first' }));
    expect(screen.getByRole('alert').textContent).toContain('not of Serum phosphorus');
    expect(end('First value')).toHaveProperty('value', '');
    await user.selectOptions(end('First value'), '3');
    await user.selectOptions(end('Second value'), '3');
    expect(screen.getByRole('alert').textContent).toContain('the same value');
    expect(construction()).toBeNull();
  });

  it('says what uncertain times leave open', async () => {
    const { user, end, result } = await renderMeasure(shippedCase('hindawi-2023-case-2'));
    await user.selectOptions(end('First value'), '6');
    await user.selectOptions(end('Second value'), '7');
    expect(result().slice(0, 2)).toEqual(['+0.6 mg/dL', 'between 1 and 80 days']);
  });

  it('starts again with nothing chosen and nothing drawn', async () => {
    const { user, end } = await renderMeasure(caseWithValues(COURSE));
    await user.selectOptions(end('First value'), '0');
    await user.selectOptions(end('Second value'), '1');
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(
      [end('First value'), end('Second value')].map((one) => (one as HTMLSelectElement).value),
    ).toEqual(['', '']);
    expect(construction()).toBeNull();
  });

  it('offers every value by day and number', async () => {
    const { end } = await renderMeasure(caseWithValues(COURSE));
    const options = within(end('First value')).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'not chosen yet',
      'day −1: 0.4 mmol/L',
      'day +1: 0.5 mmol/L',
      'day +4: 0.75 mmol/L',
    ]);
  });
});
