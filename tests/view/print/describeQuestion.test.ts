import { expect, test } from 'vitest';
import { describeQuestion } from '../../../src/view/print/describeQuestion';
import { en } from '../../../src/words/en';
import { caseFrom } from '../caseFrom';
import { shippedCase } from '../shippedCase';
import { viewOf } from '../viewOf';

test.each([
  ['zhang-2019', 'Draw the course of serum phosphorus that you expect.'],
  ['hindawi-2023-case-2', 'Draw the course of serum phosphorus and serum calcium that you expect.'],
] as const)('A handout of %s asks for its series', (id, question) => {
  const { caseRecord, view } = viewOf(shippedCase(id));
  expect(describeQuestion(caseRecord, view, en)).toBe(question);
});

test('A handout without a series asks what will happen', () => {
  const { caseRecord, view } = viewOf(caseFrom());
  expect(describeQuestion(caseRecord, view, en)).toBe('What do you expect to happen, and when?');
});

test('A handout of compared cases names none of them', () => {
  const { caseRecord, view } = viewOf(shippedCase('zhang-2019'));
  const question = describeQuestion(
    {
      ...caseRecord,
      isComparison: true,
      series: caseRecord.series.map((one) => ({ ...one, name: 'Phosphorus of the cured one' })),
    },
    view,
    en,
  );
  expect(question).toBe('Draw the course of serum phosphorus (mmol/L) that you expect.');
});
