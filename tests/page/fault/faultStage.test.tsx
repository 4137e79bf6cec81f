import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FAULT_KINDS } from '../../../src/view/fault/fault';
import { enFault } from '../../../src/words/enFault';
import { caseFrom, RESECTION } from '../../view/caseFrom';
import { longCase } from '../../view/longCase';
import { shippedCase } from '../../view/shippedCase';
import { giveElementsSize } from '../renderApp';
import { answer, renderStage, tickLabels } from './renderStage';

const zhang = shippedCase('zhang-2019');
const { names } = enFault;

beforeEach(() => {
  giveElementsSize();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the question', () => {
  it('takes the focus and has the six faults in one order, whichever is drawn', async () => {
    await renderStage(zhang, ['no-unit', 'cut-axis']);
    const heading = screen.getByRole('heading', { name: 'What is wrong with this chart?' });
    expect(document.activeElement).toBe(heading);
    const choices = within(screen.getByRole('group', { name: 'What is wrong' }));
    expect(choices.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...FAULT_KINDS.map((kind) => names[kind]),
      'I see nothing wrong',
    ]);
  });

  it('does not tell the answer in the document before it is given', async () => {
    await renderStage(zhang, ['cut-axis']);
    expect(screen.getByRole('status', { name: '' }).textContent).toBe('');
    expect(document.body.textContent).not.toContain('and nothing says so');
  });

  it.each([
    ['the fault itself', names['reversed-time'], enFault.right],
    ['another fault', names['no-unit'], enFault.wrong],
    ['nothing', enFault.nothing, enFault.overlooked],
  ])('answered with %s says which it was, to eye and ear', async (_, choice, verdict) => {
    const user = await renderStage(zhang, ['reversed-time']);
    await user.click(answer(choice));
    const heading = screen.getByRole('heading', { name: `${verdict} ${names['reversed-time']}.` });
    expect(document.activeElement).toBe(heading);
    expect(heading.closest('[role="status"]')).not.toBeNull();
    expect(screen.getByText(/seems to fall from about 1.10 mmol\/L to about 0.45/)).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'What is wrong' })).toBeNull();
  });

  it('can be answered, undone, asked anew and closed from the keyboard', async () => {
    const user = await renderStage(zhang, ['no-unit', 'no-range']);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(document.activeElement).toBe(answer(enFault.asItShould));
    await user.keyboard(' ');
    expect(answer(enFault.asItShould).getAttribute('aria-pressed')).toBe('true');
    await user.tab();
    await user.keyboard('{Enter}');
    const heading = screen.getByRole('heading', { name: enFault.question });
    expect(document.activeElement).toBe(heading);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByText('closed')).toBeTruthy();
  });
});

describe('the broken figure', () => {
  it('says in name, caption, drawing and title of the document that it is wrong on purpose', async () => {
    await renderStage(zhang, ['reversed-time']);
    const figure = screen.getByRole('figure', { name: `Drawn wrong on purpose: ${zhang.title}` });
    expect(figure.querySelector('figcaption')?.textContent).toContain('Drawn wrong on purpose');
    expect(figure.querySelector('svg.recharts-surface [data-fault-mark] text')?.textContent).toBe(
      'Drawn wrong on purpose',
    );
    expect(document.title).toBe(`Drawn wrong on purpose: ${zhang.title} · Caseline`);
  });

  it('is not in the address', async () => {
    const user = await renderStage(zhang, ['reversed-time']);
    await user.click(answer(names['no-unit']));
    expect(window.location.href).toBe(new URL('/', window.location.href).href);
  });

  it('becomes the true figure in place, without a mark, and wrong again', async () => {
    const user = await renderStage(zhang, ['reversed-time']);
    expect(tickLabels().at(0)).toBe('+56');
    await user.click(answer(enFault.nothing));
    await user.click(answer(enFault.asItShould));
    expect(tickLabels().at(0)).toBe('−21');
    expect(screen.getByRole('figure', { name: zhang.title })).toBeTruthy();
    expect(document.querySelector('[data-fault-mark]')).toBeNull();
    expect(document.title).toBe('The case · Caseline');
    await user.click(answer(enFault.asItShould));
    expect(tickLabels().at(0)).toBe('+56');
  });

  it('is told in words as it is drawn', async () => {
    await renderStage(zhang, ['reversed-time']);
    const reading = screen.getByRole('note', { name: enFault.drawing.label });
    expect(reading.textContent).toContain('from left to right: +56; +49');
  });

  it('leaves the readout true', async () => {
    await renderStage(zhang, ['equal-spacing']);
    const surface = document.querySelector('.surface')!;
    // Beyond day +8 a step of the drawing is a month: 20 px are more than ten days, and not two.
    const shape = document.querySelector('[data-observation="phosphorus:11"] .mark-shape')!;
    const x = Number(/translate\((\S+)/.exec(shape.getAttribute('transform')!)?.[1]);
    fireEvent.pointerMove(surface, { clientX: x + 20, clientY: 250, pointerType: 'mouse' });
    const away = document.querySelector('.readout-cell.when em')!.textContent;
    expect(Number(/(\d+) days/.exec(away)?.[1])).toBeGreaterThan(10);
    const mark = document.querySelector('[data-observation="phosphorus:0"]')!;
    fireEvent.pointerMove(mark, { clientX: 160, clientY: 400, pointerType: 'mouse' });
    expect(document.querySelector('[data-readout-day]')?.textContent).toBe('day −20');
    expect(document.querySelector('[data-readout-value]')?.textContent).toContain('0.45 mmol/L');
  });

  it('leaves the names of values and the table true', async () => {
    await renderStage(zhang, ['mixed-units']);
    expect(
      document.querySelector('[data-observation="phosphorus:0"]')?.getAttribute('aria-label'),
    ).toContain('about 0.45 mmol/L');
  });

  it('gives way to the table, which keeps its own title', async () => {
    await renderStage(zhang, ['mixed-units'], 'table');
    expect(screen.getByRole('table').textContent).toContain('about 0.45 mmol/L');
    expect(document.body.textContent).not.toContain('Drawn wrong on purpose');
    expect(screen.getByText(enFault.inTable)).toBeTruthy();
  });
});

describe('the next fault', () => {
  it('is one that was not seen, in the order given, until all were', async () => {
    const user = await renderStage(zhang, ['no-unit', 'no-range', 'cut-axis']);
    for (const kind of ['no-unit', 'no-range', 'cut-axis', 'no-unit'] as const) {
      await user.click(answer(names[kind]));
      expect(
        screen.getByRole('heading', { name: `${enFault.right} ${names[kind]}.` }),
      ).toBeTruthy();
      await user.click(answer(enFault.another));
    }
  });

  it('is asked where a window no longer holds the fault', async () => {
    const user = await renderStage(zhang, ['equal-spacing', 'no-unit']);
    await user.click(answer(names['cut-axis']));
    window.history.pushState(null, '', '/?from=1&to=3.5');
    fireEvent(window, new PopStateEvent('popstate'));
    expect(await screen.findByText(enFault.notHere)).toBeTruthy();
    expect(document.querySelector('[data-fault-mark]')).toBeNull();
    await user.click(answer(enFault.another));
    await user.click(answer(names['no-unit']));
    expect(
      screen.getByRole('heading', { name: `${enFault.right} ${names['no-unit']}.` }),
    ).toBeTruthy();
  });

  it('is none where nothing can be broken', async () => {
    await renderStage(caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] }), [
      ...FAULT_KINDS,
    ]);
    expect(screen.getByText(enFault.none)).toBeTruthy();
    expect(document.querySelector('[data-fault-mark]')).toBeNull();
  });

  it('comes to a long series as soon as it is drawn', async () => {
    await renderStage(longCase(5000), ['cut-axis', 'no-range']);
    expect(await screen.findByRole('group', { name: 'What is wrong' })).toBeTruthy();
    expect(document.querySelector('.dense-outside')).toBeNull();
  });
});
