import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LessonInFile } from '../../../../src/exchange/lesson/lessonFile';
import { giveElementsSize } from '../../renderApp';
import { field, openFold, press, renderWriter } from './renderWriter';

/** Types into a field and leaves it. */
function write(name: string, text: string): void {
  const input = field(name);
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
}

const step = (id: string, more: object = {}) => ({ id, title: id, text: 'Look.', ...more });
const lesson: LessonInFile = {
  title: 'A lesson',
  steps: [step('one'), step('two'), step('three')],
};
beforeEach(() => {
  giveElementsSize();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a case without a lesson', () => {
  it('says what a lesson is, and makes the view on the screen the first step', async () => {
    const { user, saved } = await renderWriter(undefined, '?from=-7&to=14&event=visit');
    expect(screen.getByText(/^A lesson walks a class through/)).toBeTruthy();
    await user.click(press('Add this view as a step'));
    expect(saved()).toEqual({
      title: 'A specimen',
      steps: [
        {
          id: 'step-1',
          title: 'Step 1',
          text: 'Write here what the class is to see.',
          view: { window: { from: { day: -7 }, to: { day: 14 } }, event: 'visit' },
        },
      ],
    });
    expect(document.activeElement).toBe(field('Title of the step'));
  });

  it('gets it as one edit, which is undone and redone', async () => {
    const { user, saved } = await renderWriter();
    await user.click(press('Add this view as a step'));
    await user.click(press('Undo'));
    expect(saved()).toBeUndefined();
    expect(screen.getByText(/^A lesson walks a class through/)).toBeTruthy();
    await user.click(press('Redo'));
    expect(saved()?.steps).toHaveLength(1);
  });
});

describe('the steps of a lesson', () => {
  it('move up and down, and the focus goes with them', async () => {
    const { user, saved } = await renderWriter(lesson);
    await user.click(press('Move two down'));
    expect(saved()?.steps.map(({ id }) => id)).toEqual(['one', 'three', 'two']);
    // There is no way further down.
    expect(document.activeElement).toBe(press('Move two up'));
    await user.keyboard('{Enter}');
    expect(saved()?.steps.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(document.activeElement).toBe(press('Move two up'));
  });

  it('are opened, left, duplicated and deleted without losing the focus', async () => {
    const { user, saved } = await renderWriter(lesson);
    await user.click(press(/^Step 2: two/));
    expect(document.activeElement?.textContent).toBe('Step 2 of 3');
    await user.click(press('All steps'));
    expect(document.activeElement?.textContent).toContain('Step 2: two');
    await user.keyboard('{Enter}');
    await user.click(press('Duplicate this step'));
    expect(saved()?.steps.map(({ id, title }) => [id, title])).toEqual([
      ['one', 'one'],
      ['two', 'two'],
      ['two-2', 'two (copy)'],
      ['three', 'three'],
    ]);
    expect(document.activeElement).toBe(field('Title of the step'));
    await user.click(press('Delete this step'));
    expect(saved()?.steps.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(document.activeElement?.textContent).toContain('Step 3: three');
  });

  it('take the lesson with them where the last one goes, and bring it back', async () => {
    const { user, saved } = await renderWriter({ title: 'A lesson', steps: [step('one')] });
    await user.click(press(/^Step 1: one/));
    await user.click(press('Delete this step'));
    expect(saved()).toBeUndefined();
    await user.click(press('Undo'));
    expect(saved()?.title).toBe('A lesson');
  });

  it('are added after the one that is open', async () => {
    const { user, saved } = await renderWriter(lesson);
    await user.click(press(/^Step 1: one/));
    await user.click(press('Add this view as a step'));
    expect(saved()?.steps.map(({ id }) => id)).toEqual(['one', 'step-2', 'two', 'three']);
  });

  it('show their view on the figure when they are opened', async () => {
    const view = { window: { from: { day: -7 }, to: { day: 7 } }, event: 'visit' };
    const { user } = await renderWriter({ title: 'A', steps: [step('one', { view })] });
    await user.click(press(/^Step 1: one/));
    expect(window.location.search).toBe('?from=-7&to=7&event=visit');
  });
});

describe('an open step', () => {
  async function renderStep(more: object = {}, search = '') {
    const page = await renderWriter({ title: 'A lesson', steps: [step('one', more)] }, search);
    await page.user.click(press(/^Step 1: one/));
    const saved = () => page.saved()!.steps[0]!;
    return { ...page, saved };
  }

  it('says what it will look like while it is typed', async () => {
    const { saved } = await renderStep();
    fireEvent.change(field('Text'), { target: { value: 'Phosphorus is **low**.' } });
    const look = screen.getByRole('region', { name: 'As the class sees it' });
    expect(look.querySelector('strong')?.textContent).toBe('low');
    expect(saved().text).toBe('Look.');
    fireEvent.blur(field('Text'));
    expect(saved().text).toBe('Phosphorus is **low**.');
  });

  it('keeps its text where none is written, and says so at the field', async () => {
    const { saved } = await renderStep();
    write('Text', ' ');
    expect(saved().text).toBe('Look.');
    expect(field('Text').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toMatch(/^Write something here/);
  });

  it('has minutes, notes and sources', async () => {
    const { saved } = await renderStep();
    write('Minutes', '4');
    write('Speaker notes', 'Wait.');
    openFold(/^Sources/);
    write('Sources, one a line', 'A letter\n\nA table');
    expect(saved()).toMatchObject({ minutes: 4, notes: 'Wait.', sources: ['A letter', 'A table'] });
    write('Minutes', 'four');
    expect(screen.getByRole('alert').textContent).toMatch(/^Write a number of minutes/);
  });

  it('takes the view on the screen in place of its own', async () => {
    const { user, saved } = await renderStep({ view: { event: 'visit', covered: true } });
    window.history.replaceState(null, '', '/?from=0&to=14');
    fireEvent.popState(window);
    await user.click(press('Take the view on the screen'));
    expect(saved().view).toEqual({
      covered: true,
      window: { from: { day: 0 }, to: { day: 14 } },
    });
  });

  it('hides what comes after an event, and tells how much and what is still in sight', async () => {
    const { user, saved } = await renderStep();
    const select = screen.getByRole('combobox', { name: 'Nothing after this event' });
    await user.selectOptions(select, 'surgery');
    expect(saved().view).toMatchObject({ hiddenAfter: { day: 0 } });
    expect(saved().view?.drawnOver).toEqual(saved().view?.window);
    expect(screen.getByText('Hidden at this part: 3 values, 1 event.')).toBeTruthy();
    expect(screen.getByText(/^Still in sight: “A specimen”, “Somebody”/)).toBeTruthy();
    expect(field('Nothing after this day or date').value).toBe('0');
    await user.selectOptions(select, 'hide nothing by time');
    expect(saved().view).not.toHaveProperty('hiddenAfter');
  });

  it('hides after a day that is written, and refuses what is none', async () => {
    const { saved } = await renderStep();
    write('Nothing after this day or date', 'next week');
    expect(screen.getByRole('alert').textContent).toMatch(/^This is no day and no date/);
    write('Nothing after this day or date', '8');
    expect(saved().view?.hiddenAfter).toEqual({ day: 8 });
  });

  it('hides single events and points others out', async () => {
    const { user, saved } = await renderStep({}, '?observation=phosphorus:2');
    openFold(/^Hide more/);
    const hide = within(screen.getByRole('group', { name: 'Hide events' }));
    await user.click(hide.getByRole('checkbox', { name: 'visit' }));
    openFold(/^Ringed/);
    const ring = within(screen.getByRole('group', { name: 'Point out with a ring' }));
    await user.click(ring.getByRole('checkbox', { name: 'surgery' }));
    expect(saved().view).toMatchObject({ hidden: { events: ['visit'] }, highlight: ['surgery'] });
    await user.click(hide.getByRole('checkbox', { name: 'visit' }));
    expect(saved().view).not.toHaveProperty('hidden');
  });

  it('asks a question whose answers are written one by one', async () => {
    const { user, saved } = await renderStep();
    openFold(/^Question/);
    await user.type(field('Question'), 'Gut or kidney?{Enter}');
    await user.type(field('New answer'), 'Gut{Enter}Kidney{Enter}');
    expect(document.activeElement).toBe(field('New answer'));
    expect(screen.getByText('No answer is right yet.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Answer 2 is right' }));
    write('Why, for answer 1', 'It would not be in the urine.');
    expect(saved().question).toEqual({
      prompt: 'Gut or kidney?',
      choices: [
        { text: 'Gut', because: 'It would not be in the urine.' },
        { text: 'Kidney', isRight: true },
      ],
    });
    await user.click(press('Delete answer 1'));
    expect(saved().question?.choices).toEqual([{ text: 'Kidney', isRight: true }]);
    await user.click(press('Delete the question'));
    expect(saved()).not.toHaveProperty('question');
    expect(document.activeElement?.textContent).toBe('Question: none');
  });

  it('asks for a prediction from day 0 on, and refuses one that ends before it begins', async () => {
    const { user, saved } = await renderStep({}, '?from=-7&to=42');
    openFold(/^Prediction/);
    expect(field('From').value).toBe('0');
    await user.click(press('Add the prediction'));
    const { prediction } = saved();
    expect(prediction).toMatchObject({ series: 'phosphorus', from: { day: 0 } });
    write('To', '-3');
    expect(screen.getByRole('alert').textContent).toBe('The end must come after the beginning.');
    write('To', '28');
    expect(saved().prediction?.to).toEqual({ day: 28 });
  });

  it('sets beside the case what others showed, with its source', async () => {
    const { user, saved } = await renderStep();
    openFold(/^Other patients/);
    const form = within(screen.getByRole('form', { name: 'New evidence' }));
    await user.type(form.getByRole('textbox', { name: 'What was seen' }), '12 of 15');
    await user.type(form.getByRole('textbox', { name: 'Day or date' }), '0..7{Enter}');
    expect(screen.getByRole('alert')).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: 'Source' }), 'A cohort{Enter}');
    expect(saved().view?.evidence).toEqual([
      { id: '12-of-15', title: '12 of 15', time: { day: [0, 7] }, source: 'A cohort' },
    ]);
    expect(document.querySelector('[data-event="12-of-15"]')).toBeTruthy();
  });

  it('has parts, each with a button that leads to it and a view of its own if it wants one', async () => {
    const { user, saved } = await renderStep({ view: { event: 'visit' } });
    await user.click(press('Add a part'));
    write('What the button says that leads here', 'Go on');
    write('Text', 'More.');
    expect(saved().then).toEqual([{ text: 'More.', label: 'Go on' }]);
    expect(screen.getByText(/^As in the part before\./)).toBeTruthy();
    await user.click(press('Give this part a view of its own'));
    expect(saved().then?.[0]).toHaveProperty('view');
    await user.click(press('Show it as in the part before'));
    expect(saved().then?.[0]).not.toHaveProperty('view');
    await user.click(press('Delete this part'));
    expect(saved()).not.toHaveProperty('then');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is previewed at its own place', async () => {
    const { user } = await renderStep({ then: [{ text: 'More.' }] });
    await user.click(press('Part 2'));
    await user.click(press('Preview from here'));
    expect(window.location.search).toBe('?step=1&part=2');
  });

  it('puts all that was typed in one visit of a field into the log as one edit', async () => {
    const { user, log } = await renderStep();
    await user.click(field('Title of the step'));
    await user.keyboard('a{Enter}b{Enter}c{Enter}');
    expect(log()).toEqual([
      expect.objectContaining({
        kind: 'changeStep',
        fields: [{ key: 'title', at: 1, from: 'one', to: 'oneabc' }],
      }),
    ]);
  });
});

describe('what the lesson says of itself', () => {
  it('is written with a cover, which a step then takes', async () => {
    const { user, saved } = await renderWriter({
      title: 'A lesson',
      steps: [step('one', { view: { hiddenAfter: { day: 0 } } })],
    });
    await user.click(press('About the lesson'));
    write('Source on the cover', 'A letter');
    expect(screen.getByRole('alert').textContent).toMatch(/^A cover needs a title/);
    write('Title on the cover', 'A man of 60');
    write('What a student can do afterwards, one a line', 'Read.\nThink.');
    expect(saved()).toMatchObject({
      cover: { title: 'A man of 60', citation: 'A letter' },
      objectives: ['Read.', 'Think.'],
    });
    await user.click(press('Steps'));
    await user.click(press(/^Step 1: one/));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Cover' }),
      'the cover of the lesson',
    );
    expect(saved()?.steps[0]?.view?.covered).toBe(true);
    expect(screen.queryByText(/^Still in sight/)).toBeNull();
  });

  it('tells what the player makes nothing of where it is written, and not above the case', async () => {
    const view = { hidden: { events: ['gone'] } };
    const { user } = await renderWriter({ title: 'A lesson', steps: [step('one', { view })] });
    await user.click(press('About the lesson'));
    write('For whom, and what it needs', 'For all.');
    const told = screen.getByText('1 thing to look at').closest('.writer');
    expect(told?.textContent).toContain('lesson.steps[0].view.hidden');
    expect(document.querySelector('.notices')).toBeNull();
  });

  it('that cannot be read is replaced by a new one, and comes back by undo', async () => {
    const broken = { title: 'A lesson' } as LessonInFile;
    const { user, saved } = await renderWriter(broken);
    expect(screen.getByText(/^The file brought a lesson that cannot be read/)).toBeTruthy();
    await user.click(press('Add this view as a step'));
    expect(saved()?.steps).toHaveLength(1);
    await user.click(press('Undo'));
    expect(screen.getByText(/^The file brought a lesson that cannot be read/)).toBeTruthy();
  });
});
