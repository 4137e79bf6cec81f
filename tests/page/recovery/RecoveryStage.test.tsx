import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { caseFrom, caseWithValues, onDay } from '../../view/caseFrom';
import { caseWithTmp } from '../../view/recovery/caseWithTmp';
import { shippedCase } from '../../view/shippedCase';
import { construction, drawnWords, readOut, renderRecovery } from './renderRecovery';

const COURSE = [onDay(-1, 0.4), onDay(1, 0.5), onDay(4, 0.75), onDay(6, 0.9), onDay(9, 1)];

describe('the read-outs beside the figure', () => {
  it('stand with answer, definition and basis', async () => {
    await renderRecovery(caseWithValues(COURSE));
    const item = readOut(/^Time to range/).closest('li')!;
    expect(item.textContent).toContain('between day +4 and day +6');
    expect(item.textContent).toContain(
      'after the last value outside it, by the first value within',
    );
    expect(item.textContent).toContain('Values and days: printed');
    expect(construction()).toBeNull();
  });

  it('are drawn when chosen, and let go when pressed again', async () => {
    const { user } = await renderRecovery(caseWithValues(COURSE));
    await user.click(readOut(/^Time to range/));
    expect(readOut(/^Time to range/).getAttribute('aria-pressed')).toBe('true');
    expect(construction()!.getAttribute('aria-label')).toBe(
      'Time to range: between day +4 and day +6',
    );
    expect(drawnWords()).toEqual(['between day +4 and day +6']);
    await user.click(readOut(/^Lowest value/));
    expect(readOut(/^Time to range/).getAttribute('aria-pressed')).toBe('false');
    expect(drawnWords()).toEqual(['0.5 mmol/L']);
    await user.click(readOut(/^Lowest value/));
    expect(construction()).toBeNull();
  });

  it('are chosen by keyboard', async () => {
    const { user } = await renderRecovery(caseWithValues(COURSE));
    readOut(/^Last value before/).focus();
    await user.keyboard('{Enter}');
    expect(drawnWords()).toContain('0.40 mmol/L before');
  });

  it('follow the anchor and the unit of the page', async () => {
    await renderRecovery(
      shippedCase('hindawi-2023-case-2'),
      '?unit=mmol/L&anchor=follow-up-12-weeks',
    );
    expect(readOut(/^Last value before/).textContent).toContain('mmol/L');
    expect(screen.getByText(/^Counted from 12 weeks after/)).toBeTruthy();
  });

  it('are of the series that is chosen', async () => {
    const { user } = await renderRecovery(shippedCase('hindawi-2023-case-2'));
    await user.click(readOut(/^Time to range/));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Series' }), 'calcium');
    expect(readOut(/^Lowest value/).textContent).toContain('7.9 mg/dL, day +2');
    expect(construction()).toBeNull();
  });

  it('cannot be chosen where there is no answer, and say why', async () => {
    await renderRecovery(caseWithValues([onDay(1, 0.5)]));
    expect(screen.queryByRole('button', { name: /^Last value before/ })).toBeNull();
    expect(screen.getAllByText('Not told: there is no value before day 0.')).not.toEqual([]);
  });

  it('count the rise over the days that are written, and say what is no count', async () => {
    const { user } = await renderRecovery(caseWithValues(COURSE));
    const field = screen.getByRole('textbox', { name: 'Days counted for the rise' });
    await user.clear(field);
    await user.type(field, '4');
    expect(readOut(/^Rise in the first 4 days/).textContent).toContain('+0.35 mmol/L, by day +4');
    await user.clear(field);
    await user.type(field, '0');
    expect(screen.getByRole('alert').textContent).toBe('Write a whole number from 1 to 366.');
    expect(readOut(/^Rise in the first 4 days/)).toBeTruthy();
  });

  it('are left by the close button, with nothing left on the figure', async () => {
    const { user, close, unmount } = await renderRecovery(caseWithValues(COURSE));
    expect(document.activeElement?.textContent).toBe('Recovery, measured');
    await user.click(readOut(/^Time to range/));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(close).toHaveBeenCalledOnce();
    unmount();
    await renderRecovery(caseWithValues(COURSE));
    expect(construction()).toBeNull();
  });

  it('tell of a case without day 0 only what needs none', async () => {
    const series = caseWithValues([]).series[0]!;
    const observations = [{ time: { date: '2018-05-12' }, value: 0.5 }];
    await renderRecovery(
      caseFrom({
        series: [
          { id: series.id, name: series.name, unit: 'mmol/L', basis: 'reported', observations },
        ],
      }),
    );
    expect(readOut(/^Last value/).textContent).toContain('0.5 mmol/L, 12 May 2018');
    expect(screen.getAllByText('Not told: this case has no day 0.')).toHaveLength(7);
  });
});

describe('on an illustration', () => {
  it.each([
    ['zhang-2019', /^The source prints no numbers/, /never measured in this patient/],
    ['simulated-persistent', /^The values of this curve were made up/, /no finding/],
  ] as const)('nothing of %s is read until it is asked for', async (id, why, then) => {
    const { user } = await renderRecovery(shippedCase(id));
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Last value/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Measure' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show them as an exercise' }));
    expect(screen.getByRole('heading', { name: 'Exercise on an illustration' })).toBeTruthy();
    expect(screen.getByText(then)).toBeTruthy();
    expect(readOut(/^Last value before/).textContent).toContain('illustrative');
  });
});

describe('TmP/GFR', () => {
  it('is offered where its four inputs exist, with what it needs', async () => {
    await renderRecovery(caseWithTmp([0.45, 15, 70, 8]));
    const section = within(screen.getByRole('region', { name: 'TmP/GFR' }));
    expect(section.getByText('TmP/GFR 0.32 mmol/L')).toBeTruthy();
    expect(section.getByText(/second-morning urine passed fasting/)).toBeTruthy();
    expect(section.getByText('urine creatinine: 8 mmol/L')).toBeTruthy();
  });

  it('is not offered otherwise', async () => {
    await renderRecovery(caseWithValues(COURSE));
    expect(screen.queryByText('TmP/GFR')).toBeNull();
  });

  it('of an input that is no data waits until it is asked for', async () => {
    const { user } = await renderRecovery(caseWithTmp([0.45, 15, 70, 8], { basis: 'simulated' }));
    const section = within(screen.getByRole('region', { name: 'TmP/GFR' }));
    expect(section.queryByText(/0\.32/)).toBeNull();
    await user.click(section.getByRole('button', { name: 'Show them as an exercise' }));
    expect(section.getByText('TmP/GFR about 0.32 mmol/L, illustrative')).toBeTruthy();
  });
});
