import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ALL_ANALYTES } from '../../../src/page/compare/CompareControls';
import { useComparison } from '../../../src/page/compare/useComparison';
import { en } from '../../../src/words/en';
import { caseWithValues, onDay } from '../../view/caseFrom';
import { shippedCase } from '../../view/shippedCase';

const OTHER = caseWithValues(
  [onDay(1, 9)],
  {
    id: 'calcium',
    name: 'Serum calcium',
    unit: 'mg/dL',
    code: { system: 'http://loinc.org', code: '17861-6' },
  },
  { id: 'other' },
);
const CASES = [shippedCase('zhang-2019'), shippedCase('hindawi-2023-case-2'), OTHER];

it.each([
  ['', 2],
  [ALL_ANALYTES, 3],
])('counts the cases that have a line, of the analyte “%s”: %i', (analyte, count) => {
  const choices = { analyte, isRelative: false };
  const { result } = renderHook(() => useComparison(CASES, {}, choices, en));
  expect(result.current.cases).toHaveLength(3);
  expect(result.current.drawnCount).toBe(count);
});
