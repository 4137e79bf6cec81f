import '../share/nativeDialog';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import { derivePredictionGrid } from '../../../src/domain/prediction/predictionGrid';
import { deriveWholeTask } from '../../../src/domain/prediction/wholeTask';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import { writePredictionCode } from '../../../src/exchange/predictionCode/writePredictionCode';
import ClassWall from '../../../src/page/wall/ClassWall';
import { wallCodesOf } from '../../../src/state/wallCodes';
import { en } from '../../../src/words/en';
import { enWall } from '../../../src/words/enWall';
import { readPieces } from '../../domain/prediction/gridOf';
import { readShipped } from '../../view/prediction/telling';
import { giveElementsSize } from '../renderApp';

const zhang = readShipped('zhang-2019');
const hindawi = readShipped('hindawi-2023-case-2');

function codeOf(truth: CaseRecord, line: string): string {
  const [series] = truth.series;
  const grid = derivePredictionGrid(deriveWholeTask(truth)!, series!, deriveTimeAxis(truth).frame)!;
  return writePredictionCode(readPieces(line), { caseId: truth.id, seriesId: series!.id, grid });
}

function open(caseRecord: CaseRecord, text: string) {
  render(<ClassWall caseRecord={caseRecord} words={en} close={() => {}} />);
  fireEvent.change(screen.getByLabelText(enWall.codes), { target: { value: text } });
}

const curves = () => document.querySelectorAll('.wall-curves [data-curve]');
const truths = () => document.querySelectorAll('[data-observation]');

beforeEach(() => {
  giveElementsSize();
  for (const { id } of [zhang, hindawi]) wallCodesOf(id).write('');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the class wall', () => {
  const anna = `Anna: ${codeOf(zhang, '0:0.4 5:0.9 40:1.1')}`;
  const ben = `Ben: ${codeOf(zhang, '0:0.4 30:0.9')}`;

  it('draws a curve for each code, with the median, and says how many', () => {
    open(zhang, `${anna}\n${ben}\n${ben}`);
    expect(curves()).toHaveLength(2);
    expect(document.querySelector('.wall-median')).not.toBeNull();
    expect(screen.getByText('2 predictions, 1 code counted once')).toBeTruthy();
    expect(screen.getByText('1 of 2 had phosphorus in range by day +7.')).toBeTruthy();
  });

  it('lists what it refuses with the reason, and draws the rest', () => {
    open(zhang, `${anna}\nBen: ${codeOf(hindawi, '0:2')}\nhello there`);
    expect(curves()).toHaveLength(1);
    const list = screen.getByRole('heading', { name: enWall.refusedTitle }).nextElementSibling!;
    expect(list.textContent).toContain('Line 2, Ben');
    expect(list.textContent).toContain(enWall.reasons.otherCase);
    expect(list.textContent).toContain(enWall.reasons.noCode);
  });

  it('hides the truth until it is asked for, and never scores an illustration', () => {
    open(zhang, `${anna}\n${ben}`);
    expect(truths()).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: enWall.showIllustrative }));
    expect(truths()).toHaveLength(11);
    expect(screen.getByText(enWall.notScored)).toBeTruthy();
    expect(document.querySelector('.wall-disclaimer')?.textContent).toBe(en.figure.illustration);
    expect(document.body.textContent).not.toContain('too early');
  });

  it('holds a class against printed values once they are shown', () => {
    open(hindawi, `Anna: ${codeOf(hindawi, '0:1.6 2:3')}`);
    expect(document.body.textContent).not.toContain('too early');
    fireEvent.click(screen.getByRole('button', { name: enWall.show }));
    expect(
      screen.getByText('Against the values of the source: 1 too early, 0 possible, 0 too late.'),
    ).toBeTruthy();
  });

  it('singles a curve out by its name and lets it go again', () => {
    open(zhang, `${anna}\n${ben}`);
    const names = screen.getByRole('list', { name: enWall.students });
    const button = within(names).getByRole('button', { name: 'Ben' });
    fireEvent.click(button);
    expect(document.querySelector('.singled[data-curve="2"]')).not.toBeNull();
    fireEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('false');
  });

  it('names those without a name by number', () => {
    open(zhang, anna.replace('Anna: ', ''));
    expect(screen.getByRole('button', { name: enWall.unnamed(1) })).toBeTruthy();
  });

  it('keeps the codes when it is closed and opened again, until they are cleared', () => {
    open(zhang, anna);
    document.body.replaceChildren();
    render(<ClassWall caseRecord={zhang} words={en} close={() => {}} />);
    expect(curves()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: enWall.clear }));
    expect(curves()).toHaveLength(0);
    expect(screen.getByText(enWall.empty)).toBeTruthy();
  });

  it('says that a browser without a reader cannot scan', () => {
    open(zhang, '');
    expect(screen.getByText(enWall.noScan)).toBeTruthy();
  });
});

describe('scanning', () => {
  const stop = vi.fn();
  const code = codeOf(zhang, '0:0.4 5:0.9');

  beforeEach(() => {
    stop.mockClear();
    vi.stubGlobal(
      'BarcodeDetector',
      class {
        detect = () => Promise.resolve([{ rawValue: code }]);
      },
    );
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  });

  const giveCamera = (ask: () => Promise<unknown>) => {
    Object.defineProperty(navigator, 'mediaDevices', {
      configurable: true,
      value: { getUserMedia: ask },
    });
  };

  it('puts each code on the wall once, and turns the camera off with the wall', async () => {
    giveCamera(() => Promise.resolve({ getTracks: () => [{ stop }] }));
    const { unmount } = render(<ClassWall caseRecord={zhang} words={en} close={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: enWall.scan }));
    await screen.findByText(enWall.scanned(1));
    expect(wallCodesOf(zhang.id).read()).toBe(code);
    expect(stop).not.toHaveBeenCalled();
    unmount();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('says that the camera could not be used, and leaves pasting', async () => {
    giveCamera(() => Promise.reject(new Error('denied')));
    render(<ClassWall caseRecord={zhang} words={en} close={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: enWall.scan }));
    expect(await screen.findByText(enWall.noCamera)).toBeTruthy();
  });
});
