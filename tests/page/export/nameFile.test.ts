import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameFile } from '../../../src/page/export/nameFile';

it.each([
  [['zhang-2019', 'slide-16-9', '2x'], 'png', 'zhang-2019-slide-16-9-2x.png'],
  [['zhang-2019,hindawi-2023-case-2', 'whole'], 'csv', 'zhang-2019-hindawi-2023-case-2-whole.csv'],
  [['../..\\etc', 'column-1'], 'svg', 'etc-column-1.svg'],
  [['随访'], 'json', 'case.json'],
])('names a file of %j', (parts, ending, name) => {
  expect(nameFile(parts, ending)).toBe(name);
});

it('is plain ASCII without a path whatever the case is called', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      expect(nameFile(parts, 'png')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.png$/);
    }),
  );
});
