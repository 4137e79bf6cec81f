import { render } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { HandoutPage } from '../../../src/page/print/HandoutPage';
import { noUnit } from '../../../src/view/fault/noUnit';
import { en } from '../../../src/words/en';
import { shippedCase } from '../../view/shippedCase';
import { viewOf } from '../../view/viewOf';
import { giveElementsSize } from '../renderApp';
import { giveStyleSheets } from '../giveStyleSheets';

beforeEach(() => {
  giveElementsSize();
  giveStyleSheets();
});

test('A handout of a figure that is drawn wrong on purpose is drawn as it should be', () => {
  const { caseRecord, state, view } = viewOf(shippedCase('zhang-2019'));
  const wrong = noUnit.redrawView?.({ caseRecord, view }, en);
  if (!wrong) throw new Error('not drawn wrong');
  render(
    <HandoutPage
      caseRecord={caseRecord}
      state={state}
      view={wrong}
      parts={undefined}
      hasHeadline
      words={en}
    />,
  );
  const figure = document.querySelector('.print-figure > div')?.shadowRoot;
  expect(figure?.textContent).toContain('Serum phosphorus (mmol/L)');
  vi.unstubAllGlobals();
});
