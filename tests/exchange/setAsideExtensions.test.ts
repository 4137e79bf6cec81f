import { describe, expect, it } from 'vitest';
import { setAsideExtensions } from '../../src/exchange/setAsideExtensions';
import { caseIn, eventInFile, fileOf, issuesOf, seriesInFile } from './fileOf';

describe('keys that begin with x-', () => {
  it('are set aside at every depth, and nothing else is', () => {
    const value = { a: [{ 'x-b': 1, c: null, 'x-': 2 }], 'x-d': { e: 1 }, x: 0, ax: '', 'X-y': 1 };
    expect(setAsideExtensions(value)).toEqual({
      a: [{ c: null }],
      x: 0,
      ax: '',
      'X-y': 1,
    });
  });

  it.each([0, '', null, false, 'x-text', [[0]]])('leave %j as it is', (value) => {
    expect(setAsideExtensions(value)).toEqual(value);
  });

  it('leave what came untouched', () => {
    const value = Object.freeze({ 'x-a': 1, b: Object.freeze([1]) });
    expect(setAsideExtensions(value)).toEqual({ b: [1] });
    expect(value['x-a']).toBe(1);
  });

  it('are accepted anywhere in a case, whatever they hold', () => {
    const time = { day: 0, 'x-from': 'chart' };
    const file = fileOf({
      'x-tool': { version: 2, 'y-any': [] },
      anchor: { event: 'surgery', 'x-a': null },
      series: [
        seriesInFile({
          'x-lab': 'A',
          code: { system: 'http://loinc.org', code: '14879-1', 'x-display': 'P' },
          referenceRange: { low: 0.85, basis: 'reported', 'x-age': [18, 99] },
          observations: [
            { time, value: 1, 'x-row': 7 },
            { time: { oneOf: [time, { day: 1, 'x-b': 1 }], 'x-c': 1 }, value: 1 },
          ],
        }),
      ],
      events: [eventInFile('surgery', time, { 'x-theatre': 3 })],
      source: { citation: 'c', 'x-pmid': 1 },
    });
    expect(issuesOf(file)).toEqual([]);
    expect(JSON.stringify(caseIn(file))).not.toContain('x-');
  });

  it('do not excuse another unknown key beside them', () => {
    expect(issuesOf(fileOf({ 'x-tool': 1, tool: 1 }))).toMatchObject([{ place: 'tool' }]);
  });
});
