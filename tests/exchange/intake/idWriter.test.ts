import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdWriter } from '../../../src/exchange/intake/idWriter';

describe('an id', () => {
  it.each([
    [['Calcium [Mass/volume]', '2000-8'], 'calcium-mass-volume-2000-8'],
    [['Größe'], 'groesse'],
    [['procedure', 'Résection'], 'procedure-resection'],
    [['visit', '随访'], 'visit'],
    [['随访'], 'x'],
    [
      ['Platelet distribution width [Entitic volume] in Blood'],
      'platelet-distribution-width-entitic',
    ],
  ])('of %o is %s, cut between words', (names, id) => {
    expect(new IdWriter().write(...names)).toBe(id);
  });

  it('is one that a case file takes, and is given once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 })), (names) => {
        const writer = new IdWriter();
        const ids = names.map((one) => writer.write(...one));
        for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
