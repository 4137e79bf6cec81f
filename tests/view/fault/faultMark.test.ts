import { describe, expect, it } from 'vitest';
import { isInside, isOverlapping } from '../../../src/view/box';
import { describeDrawing } from '../../../src/view/fault/describeDrawing';
import { FAULT_KINDS } from '../../../src/view/fault/fault';
import { placeFaultMark } from '../../../src/view/fault/placeFaultMark';
import { markBoxes } from '../../../src/view/markBoxes';
import { textBox } from '../../../src/view/textBox';
import { enFault } from '../../../src/words/enFault';
import { SHIPPED_CASES, shippedCase } from '../shippedCase';
import { drawWith, subjectOf } from './faultSubject';

describe('the words that mark a wrong drawing', () => {
  it('stand inside every panel and cover no value and no disclaimer', () => {
    for (const id of SHIPPED_CASES) {
      for (const kind of FAULT_KINDS) {
        const figure = drawWith(kind, subjectOf(shippedCase(id)));
        for (const panel of figure.panels) {
          const own = textBox(placeFaultMark(panel, figure, enFault.mark), 13, 700);
          const { left, right } = figure.plotArea;
          expect(isInside(own, { left, right, top: panel.top, bottom: panel.bottom })).toBe(true);
          const kept = [
            ...markBoxes(panel.marks),
            ...figure.disclaimer.map((line) => textBox(line, 12, 600)),
          ];
          expect(
            kept.filter((one) => isOverlapping(one, own)),
            `${id} ${kind}`,
          ).toEqual([]);
        }
      }
    }
  });
});

describe('a drawing in words', () => {
  const zhang = subjectOf(shippedCase('zhang-2019'));

  it('has axes, range and marks as they are drawn, from left to right', () => {
    const said = describeDrawing(drawWith('reversed-time', zhang), enFault);
    expect(said[0]).toBe(
      'Along the bottom, from left to right: +56; +49; +42; +35; +28; +21; +14; +7; day 0; −7; −14; −21.',
    );
    expect(said[1]).toBe('Up the side, Serum phosphorus (mmol/L): 0.0; 0.4; 0.8; 1.2; 1.6.');
    expect(said[2]).toBe('Numbers of a range at the right: 1.51; 0.85.');
    expect(said[3]).toMatch(
      /^Marks as they are drawn, from left to right: 1\.10 at 13 % of the width; 1\.00 at 62 %/,
    );
  });

  it('tells each fault apart from the true drawing', () => {
    const all = [undefined, ...FAULT_KINDS].map((kind) =>
      describeDrawing(drawWith(kind, zhang), enFault).join(' '),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all[4]).toContain('No range is drawn.');
  });
});
