import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { CaseForm } from '../../../src/exchange/intake/caseForm';
import type { FindingsSummary } from '../../../src/exchange/intake/findingsSummary';
import { checkForm } from '../../../src/exchange/intake/proposeForm';
import { CaseFields } from '../../../src/page/open/CaseFields';
import { SeriesPicker } from '../../../src/page/open/SeriesPicker';
import { en } from '../../../src/words/en';
import { enFindings } from '../../../src/words/enFindings';

const found = (id: string, name: string) => ({
  ...{ id, name, unit: 'mmol/L', values: 2, missing: 0 },
  ...{ first: '3 April 2020', last: '8 April 2020' },
});
const summary: FindingsSummary = {
  series: [found('k', 'Potassium'), found('na', 'Sodium'), found('ca', 'Calcium')],
  ...{
    events: [],
    counts: { total: 6, used: 6 },
    leftOut: [],
    notes: [],
    tellsDays: false,
    tellsDates: true,
  },
};
const shown = (id: string, name: string) => ({ id, name, range: { kind: 'none' as const } });
const FORM: CaseForm = {
  ...{ title: 'A case', subject: '', citation: 'Own data', anchor: { kind: 'none' } },
  ...{ series: [shown('k', 'Potassium'), shown('na', 'Sodium')], eventIds: [], presetIds: [] },
};

function Picker() {
  const [form, change] = useState(FORM);
  const shared = { summary, form, change, words: enFindings };
  return <SeriesPicker {...shared} problems={{}} pageWords={en} />;
}

describe('the focus in the list of series', () => {
  const box = (name: string) => screen.getByRole('checkbox', { name: `Show ${name}` });

  it.each([
    ['Calcium', 'is chosen'],
    ['Potassium', 'is left out'],
  ])('goes along with %s, which %s', async (name) => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(box(name));
    expect(document.activeElement).toBe(box(name));
  });

  it('stays with a series that was moved to the top and can be moved no further', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(screen.getByRole('button', { name: 'Move Sodium up' }));
    expect(document.activeElement).toBe(box('Sodium'));
  });
});

describe('what is wrong with day 0', () => {
  const renderDayZero = (title: string, date: string) => {
    const anchor = { kind: 'told' as const, title, eventKind: 'imaging' as const, date };
    const form: CaseForm = { ...FORM, anchor };
    const problems = checkForm(form, summary, enFindings);
    const shared = { summary, form, change: () => undefined, words: enFindings };
    render(<CaseFields {...shared} presets={[]} problems={problems} />);
    return screen
      .getAllByRole<HTMLInputElement>('textbox')
      .filter((field) => field.getAttribute('aria-invalid') === 'true')
      .map(({ labels }) => labels?.[0]?.textContent);
  };

  it('stands at its name where that is missing', () => {
    expect(renderDayZero('', '4.4.2020')).toEqual(['What happened on day 0']);
  });

  it('stands at its date where that cannot be read', () => {
    expect(renderDayZero('Contrast CT', '4.4.2020')).toEqual(['Its date']);
    expect(screen.getByText('Write the date as 2018-05-12, 2018-05 or 2018.')).toBeTruthy();
  });

  it('is nothing where both can be read', () => {
    expect(renderDayZero('Contrast CT', '2020-04')).toEqual([]);
  });
});
