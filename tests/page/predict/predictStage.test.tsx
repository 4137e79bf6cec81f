import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memo, type FunctionComponent } from 'react';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import PredictStage from '../../../src/page/predict/PredictStage';
import { predictionStoreOf, EMPTY_PREDICTION } from '../../../src/state/predictionStore';
import type { StageProps } from '../../../src/page/stageProps';
import { en } from '../../../src/words/en';
import { enPredict } from '../../../src/words/enPredict';
import { giveElementsSize } from '../renderApp';
import { readShipped } from '../../view/prediction/telling';

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

const zhang = readShipped('zhang-2019');
const hindawi = readShipped('hindawi-2023-case-2');
const close = vi.fn();

function open(caseRecord: CaseRecord, unit?: string) {
  const page = {
    caseRecord,
    issues: [],
    parameters: unit === undefined ? {} : { unit },
    leaveOut: () => {},
    words: en,
    shows: 'chart',
    close,
  } as unknown as StageProps;
  render(<PredictStage {...page} />);
}

const surface = () => screen.getByRole('slider');
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(surface(), { key });
};
const said = () => surface().getAttribute('aria-valuetext');
const field = (day: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: enPredict.draw.valueAt(day) });
const type = (day: string, text: string) => {
  fireEvent.change(field(day), { target: { value: text } });
  fireEvent.blur(field(day));
};

beforeEach(() => {
  giveElementsSize();
  for (const { id } of [zhang, hindawi]) predictionStoreOf(`${id}/whole`).write(EMPTY_PREDICTION);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the page while a prediction is drawn', () => {
  it('holds nothing of what comes after day 0', () => {
    open(zhang);
    const whole = document.documentElement.outerHTML;
    for (const later of [
      'rapid recovery',
      'reported normal',
      'recovered',
      'Discharge',
      'Histology',
    ])
      expect(whole).not.toContain(later);
    expect(document.querySelectorAll('[data-observation]')).toHaveLength(3);
  });

  it('cannot be committed before anything is drawn', () => {
    open(zhang);
    expect(button(enPredict.draw.commit).disabled).toBe(true);
    press('ArrowUp');
    expect(button(enPredict.draw.commit).disabled).toBe(false);
  });

  it('says where a case has nothing to predict, and leads back', () => {
    open({ ...zhang, series: [] });
    expect(screen.getByText(enPredict.draw.impossible)).toBeTruthy();
    fireEvent.click(button(enPredict.draw.close));
    expect(close).toHaveBeenCalled();
  });
});

describe('drawing by keyboard', () => {
  it('moves along the days of the values and says where it is', () => {
    open(zhang);
    const days = [];
    press('Home');
    for (let n = 0; n < 10; n += 1) {
      days.push(said());
      press('ArrowRight');
    }
    expect(days).toEqual(
      [
        'day 0',
        'day +1',
        'day +2',
        'day +3',
        'day +4',
        'day +6',
        'day +8',
        'day +40',
        'day +58',
        'day +58',
      ].map(enPredict.draw.unset),
    );
  });

  it('begins at the last value that is known, and steps by 0.05 mmol/L, with Shift by four times', () => {
    open(zhang);
    press('ArrowUp');
    expect(said()).toBe('day 0: 0.40 mmol/L');
    press('ArrowUp');
    expect(said()).toBe('day 0: 0.45 mmol/L');
    fireEvent.keyDown(surface(), { key: 'ArrowUp', shiftKey: true });
    expect(said()).toBe('day 0: 0.65 mmol/L');
    press('ArrowDown');
    expect(said()).toBe('day 0: 0.60 mmol/L');
  });

  it('steps by 0.1 mg/dL where that is shown', () => {
    open(hindawi);
    press('ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(said()).toBe('day 0: 1.8 mg/dL');
  });

  it('does not leave the axis', () => {
    open(zhang);
    press('ArrowUp');
    for (let n = 0; n < 12; n += 1)
      fireEvent.keyDown(surface(), { key: 'ArrowDown', shiftKey: true });
    expect(said()).toBe('day 0: 0.00 mmol/L');
  });

  it('takes a day out with Delete, and undoes with Ctrl and Z', () => {
    open(zhang);
    press('ArrowUp', 'ArrowRight', 'ArrowUp', 'Delete');
    expect(said()).toBe(enPredict.draw.unset('day +1'));
    fireEvent.keyDown(surface(), { key: 'z', ctrlKey: true });
    expect(said()).toBe('day +1: 0.40 mmol/L');
  });

  it('leaves the keys of a lesson and of the page alone', () => {
    open(zhang);
    for (const key of ['PageDown', 'Tab', 'Escape']) {
      expect(fireEvent.keyDown(surface(), { key })).toBe(true);
    }
  });
});

describe('typing values', () => {
  it('draws a line through days beside each other, with a point or a comma', () => {
    open(zhang);
    type('day +3', '0.7');
    type('day +4', '0,9');
    expect(predictionStoreOf('zhang-2019/whole').read().pieces).toHaveLength(1);
    expect(field('day +4').value).toBe('0.90');
  });

  it('takes an emptied field out', () => {
    open(zhang);
    type('day +3', '0.7');
    type('day +3', ' ');
    expect(predictionStoreOf('zhang-2019/whole').read().pieces).toEqual([]);
  });

  it.each([
    ['x', enPredict.draw.wrongNumber],
    ['1.2.3', enPredict.draw.wrongNumber],
    ['7', enPredict.draw.outOfAxis('0.00', '1.60')],
    ['-1', enPredict.draw.outOfAxis('0.00', '1.60')],
  ])('refuses %s and says why, and keeps what was typed', (text, reason) => {
    open(zhang);
    type('day +3', text);
    expect(screen.getByText(reason)).toBeTruthy();
    expect(field('day +3').value).toBe(text);
    expect(field('day +3').getAttribute('aria-invalid')).toBe('true');
    expect(predictionStoreOf('zhang-2019/whole').read().pieces).toEqual([]);
  });

  it('keeps the value in its own unit where another is shown', () => {
    open(zhang, 'mg/dL');
    type('day +3', '2.5');
    const [point] = predictionStoreOf('zhang-2019/whole').read().pieces.flat();
    expect(point?.value).toBeCloseTo(0.805);
  });
});

describe('the chart', () => {
  it('is drawn no second time by any number of strokes', () => {
    open(zhang);
    const before = draws.chart;
    const { write, read } = predictionStoreOf('zhang-2019/whole');
    for (let n = 0; n < 30; n += 1) {
      act(() => {
        write({ ...read(), stroke: [...read().stroke, { day: n, value: 0.5 + n / 100 }] });
      });
    }
    press('ArrowUp', 'ArrowRight', 'ArrowUp');
    expect(document.querySelector('.prediction-line')?.getAttribute('d')).toMatch(/^M.*L/);
    expect(draws.chart).toBe(before);
  });
});

describe('what comes after the commitment', () => {
  const commit = () => {
    type('day +3', '0.7');
    fireEvent.click(button(enPredict.draw.commit));
  };

  it('shows what happened, takes the surface away and leads on to the heading', () => {
    open(zhang);
    commit();
    expect(document.querySelectorAll('[data-observation]')).toHaveLength(10);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(document.activeElement?.textContent).toBe(enPredict.reveal.title);
  });

  it('never scores an illustration, and holds the line beside the words of the source', () => {
    open(zhang);
    commit();
    expect(document.querySelector('[data-prediction-score]')).toBeNull();
    const reveal = document.querySelector<HTMLElement>('[data-prediction-reveal]')!;
    expect(within(reveal).getByText(/^Not scored\..*prints no phosphorus value\.$/)).toBeTruthy();
    expect(within(reveal).getByText(/“rapid recovery” \[1E\]/)).toBeTruthy();
  });

  it('scores printed values, and says how', () => {
    open(hindawi);
    type('day +3', '1.7');
    fireEvent.click(button(enPredict.draw.commit));
    expect(document.querySelector('[data-prediction-score]')?.textContent).toMatch(
      /of \d values? met/,
    );
    expect(screen.getByText(/^Met is what your line passes within 0\.2 mg\/dL/)).toBeTruthy();
  });

  it('keeps why it was expected, and starts again only when asked twice', () => {
    open(zhang);
    commit();
    fireEvent.change(screen.getByLabelText(enPredict.reveal.why), { target: { value: 'Because' } });
    expect(predictionStoreOf('zhang-2019/whole').read().why).toBe('Because');
    fireEvent.click(button(enPredict.reveal.again));
    expect(predictionStoreOf('zhang-2019/whole').read().isCommitted).toBe(true);
    fireEvent.click(button(enPredict.reveal.confirm));
    expect(predictionStoreOf('zhang-2019/whole').read()).toMatchObject({
      isCommitted: false,
      why: '',
    });
    expect(screen.getByRole('slider')).toBeTruthy();
  });

  it('gives a code and its picture, and none of the student’s text in it', async () => {
    open(zhang);
    commit();
    expect(document.querySelector('[data-prediction-code]')?.textContent).toMatch(
      /^CL1(-\w{1,5})+$/,
    );
    const picture = await screen.findByRole('img', { name: enPredict.reveal.picture });
    await vi.waitFor(() => expect(picture.querySelector('path')).not.toBeNull());
  });

  it('saves a page of its own in which a student’s text is text', () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved.push(blob);
          return 'blob:one';
        },
        revokeObjectURL: () => {},
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    open(zhang);
    commit();
    fireEvent.change(screen.getByLabelText(enPredict.reveal.why), {
      target: { value: '<img src=x onerror=alert(1)>' },
    });
    fireEvent.click(button(enPredict.reveal.save));
    expect(saved).toHaveLength(1);
    expect(document.querySelector('.prediction-sheet')).toBeNull();
    return saved[0]!.text().then((text) => {
      expect(text).toContain('&lt;img src=x');
      expect(text).not.toContain('<img');
      expect(text).toContain('Illustration, not data.');
      expect(text).toContain(enPredict.sheet.teaching);
    });
  });
});
