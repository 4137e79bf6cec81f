import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LessonQuestion } from '../../../src/domain/lesson';
import { StepQuestion } from '../../../src/page/lesson/StepQuestion';
import { lessonWordsOf } from '../../../src/words/enLesson';
import { en } from '../../../src/words/en';

const words = lessonWordsOf(en);
let count = 0;

/** A question that nobody answered yet. */
function ask(question: LessonQuestion): void {
  count += 1;
  render(<StepQuestion question={question} answerKey={String(count)} words={words} />);
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a question with choices', () => {
  const question: LessonQuestion = {
    kind: 'choice',
    prompt: 'Gut, cells or kidney?',
    choices: [
      { text: 'Gut', isRight: false, because: 'Urine would hold little.' },
      { text: 'Kidney', isRight: true, because: 'It loses phosphate.' },
    ],
    because: 'Low with urinary loss is renal wasting.',
  };

  it('has no answer on the page before one is chosen', () => {
    ask(question);
    expect(document.body.textContent).not.toMatch(/loses|wasting|little/);
  });

  it('says why a choice is wrong, and lets another be tried', () => {
    ask(question);
    press('Gut');
    expect(screen.getByRole('status').textContent).toBe('Not this one. Urine would hold little.');
    expect(document.body.textContent).not.toMatch(/wasting/);
    press('Kidney');
    expect(screen.getByRole('status').textContent).toBe(
      'Right. It loses phosphate.Low with urinary loss is renal wasting.',
    );
    expect(screen.getByRole('button', { name: 'Kidney' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    expect(screen.getByRole('button', { name: 'Gut' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps its answer for whoever comes back', () => {
    const key = 'kept';
    const { unmount } = render(<StepQuestion question={question} answerKey={key} words={words} />);
    press('Kidney');
    unmount();
    render(<StepQuestion question={question} answerKey={key} words={words} />);
    expect(screen.getByRole('status').textContent).toMatch(/^Right/);
  });
});

describe('a question of order', () => {
  const question: LessonQuestion = {
    kind: 'order',
    prompt: 'Which first?',
    items: ['FGF23', 'Phosphorus', 'ALP'],
    because: 'Hours, days, months.',
  };
  const order = () =>
    screen.getAllByRole('listitem').map((item) => item.querySelector('span')?.textContent);

  it('is asked in another order, moves by buttons, and is checked', () => {
    ask(question);
    expect(order()).toEqual(['Phosphorus', 'ALP', 'FGF23']);
    press('Check the order');
    expect(screen.getByRole('status').textContent).toBe('0 of 3 stand in their place.');
    press('FGF23: earlier');
    press('FGF23: earlier');
    expect(order()).toEqual(['FGF23', 'Phosphorus', 'ALP']);
    expect(screen.getByRole('status').textContent).toBe('');
    press('Check the order');
    expect(screen.getByRole('status').textContent).toBe('In the right order.Hours, days, months.');
  });

  it('tells the order when asked', () => {
    ask(question);
    press('Check the order');
    press('Show the order');
    expect(screen.getByRole('status').textContent).toBe(
      'The order: FGF23, Phosphorus, ALP.Hours, days, months.',
    );
  });
});

describe('an open question', () => {
  it('takes words, and shows what can be said only when asked', () => {
    ask({ kind: 'open', prompt: 'Which tests?', because: 'Phosphate among them.' });
    fireEvent.change(screen.getByLabelText('Your answer'), { target: { value: 'Calcium' } });
    expect(document.body.textContent).not.toMatch(/Phosphate/);
    press('Show what can be said');
    expect(screen.getByRole('status').textContent).toBe('Phosphate among them.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your answer').value).toBe('Calcium');
  });

  it('without an answer of its own shows none', () => {
    ask({ kind: 'open', prompt: 'Why?' });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
