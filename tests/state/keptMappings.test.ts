// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TableMapping } from '../../src/exchange/table/tableMapping';
import { keepMapping, readKeptMapping } from '../../src/state/keptMappings';

const guess: TableMapping = {
  delimiter: ';',
  hasHeader: true,
  roles: ['date', 'analyte', 'value'],
  missingUnits: {},
  eventKind: 'procedure',
  skipsBrokenRows: false,
  leavesOutFarDates: false,
};
const chosen: TableMapping = {
  ...guess,
  roles: ['date', 'ignored', 'value'],
  dateOrder: 'DMY',
  decimal: ',',
  subject: 'A-17',
  missingUnits: { Phosphate: 'mmol/L' },
  skipsBrokenRows: true,
};

beforeEach(() => {
  localStorage.clear();
});

describe('the choices kept for tables of one shape', () => {
  it('come back for the next one, without what belongs to one table alone', () => {
    keepMapping('shape', chosen);
    expect(readKeptMapping('shape', guess)).toEqual({
      ...guess,
      roles: chosen.roles,
      dateOrder: 'DMY',
      decimal: ',',
      missingUnits: { Phosphate: 'mmol/L' },
    });
    expect(readKeptMapping('another shape', guess)).toBeUndefined();
  });

  it.each([
    ['no JSON', '{'],
    ['another thing', '{"a":1}'],
    ['an unknown role', JSON.stringify({ ...kept(), roles: ['date', 'magic', 'value'] })],
    ['fewer columns', JSON.stringify({ ...kept(), roles: ['date'] })],
    ['an unknown kind of event', JSON.stringify({ ...kept(), eventKind: 'party' })],
  ])('that are %s are taken out, they alone', (_, text) => {
    localStorage.setItem('caseline table shape', text);
    localStorage.setItem('caseline table other', JSON.stringify(kept()));
    expect(readKeptMapping('shape', guess)).toBeUndefined();
    expect(localStorage.getItem('caseline table shape')).toBeNull();
    expect(readKeptMapping('other', guess)).toBeDefined();
  });

  it('never stand in the way where storage throws', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => {
      keepMapping('shape', chosen);
    }).not.toThrow();
    expect(readKeptMapping('shape', guess)).toBeUndefined();
    vi.restoreAllMocks();
  });
});

function kept() {
  const { roles, missingUnits, eventKind } = guess;
  return { roles, missingUnits, eventKind };
}
