import { expect, it } from 'vitest';
import { recordVersion } from '../../../src/view/export/recordVersion';
import { toldRecord } from '../../../src/view/export/toldRecord';
import { shippedCase } from '../shippedCase';

it('leaves the claim of the source out where the page says no sentence of the course', () => {
  const record = shippedCase('zhang-2019');
  expect(record.claim).toBeDefined();
  const told = toldRecord(record, false);
  expect(told.claim).toBeUndefined();
  expect({ ...told, claim: record.claim }).toEqual(record);
  expect(toldRecord(record, true)).toBe(record);
  expect(recordVersion(told)).not.toBe(recordVersion(record));
});
