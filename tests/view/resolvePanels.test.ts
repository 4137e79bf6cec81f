import { describe, expect, it } from 'vitest';
import type { ViewParameters } from '../../src/view/viewParameters';
import { manySeries } from './manySeries';
import { viewOf } from './viewOf';

const panelsOf = (caseRecord = manySeries(9), parameters: ViewParameters = {}) =>
  viewOf(caseRecord, parameters)
    .view.panels.map(({ seriesId }) => seriesId)
    .join('');

describe('without a choice', () => {
  it.each([
    ['all of six', manySeries(6), 'abcdef'],
    ['all of six, those without values too', manySeries(6, 3, ['b']), 'abcdef'],
    ['the first six of nine', manySeries(9), 'abcdef'],
    ['the first six that have values', manySeries(9, 3, ['a', 'd']), 'bcefgh'],
    ['fewer where no more have values', manySeries(9, 3, ['a', 'b', 'c', 'd', 'e']), 'fghi'],
    ['the first six where none has', manySeries(7, 0), 'abcdef'],
    [
      'all that a comparison has put together',
      { ...manySeries(9), isComparison: true },
      'abcdefghi',
    ],
  ])('a case shows %s', (_, caseRecord, shown) => {
    expect(panelsOf(caseRecord)).toBe(shown);
    expect(viewOf(caseRecord).state).not.toHaveProperty('panels');
  });
});

describe('the panels of an address', () => {
  it.each([
    ['in the order of the file', 'h,b', 'bh', 0],
    ['of a case with fewer than six series as well', 'c,a', 'ac', 0],
    ['without those the case has not', 'b,zz', 'b', 1],
    ['at their default where the case has none of them', 'yy,zz', 'abcdef', 1],
    ['up to the sixth', 'a,b,c,d,e,f,h', 'abcdef', 1],
  ])('are shown %s', (_, panels, shown, notices) => {
    expect(panelsOf(manySeries(9), { panels })).toBe(shown);
    expect(viewOf(manySeries(9), { panels }).notices).toHaveLength(notices);
  });

  it('are no choice where they are the default', () => {
    expect(viewOf(manySeries(9), { panels: 'a,b,c,d,e,f' }).state).not.toHaveProperty('panels');
  });

  it('name in their notice what is not shown', () => {
    expect(viewOf(manySeries(9), { panels: 'b,zz' }).notices[0]).toContain('“zz”');
  });
});

describe('a series that is needed and not shown', () => {
  it.each<[string, ViewParameters, string, object[]]>([
    ['stands beside the others', { panels: 'a,b', observation: 'h:1' }, 'abh', [{ seriesId: 'h' }]],
    [
      'takes the place of the last of six',
      { observation: 'h:1' },
      'abcdeh',
      [{ seriesId: 'h', insteadOf: 'f' }],
    ],
    [
      'takes no place of another that is needed',
      { panels: 'b,c,d,e,f,i', needs: 'a', observation: 'i:0' },
      'abcdei',
      [{ seriesId: 'a', insteadOf: 'f' }],
    ],
    ['changes nothing where it is shown already', { observation: 'b:1', needs: 'c' }, 'abcdef', []],
  ])('%s, and that is told', (_, parameters, shown, told) => {
    expect(panelsOf(manySeries(9), parameters)).toBe(shown);
    expect(viewOf(manySeries(9), parameters).state.broughtIn ?? []).toEqual(told);
  });
});
