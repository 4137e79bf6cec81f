import { describe, expect, it } from 'vitest';
import { openInput } from '../../../src/exchange/intake/openInput';
import { enOpen } from '../../../src/words/enOpen';

describe('openInput', () => {
  it('says so of a folder, or of a file that is gone by now', async () => {
    const gone = new Blob(['date,value']);
    gone.slice = () => {
      const piece = new Blob();
      piece.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
      return piece;
    };
    const answer = await openInput(gone, { name: 'gone.csv' }, enOpen);
    expect(answer).toMatchObject({
      kind: 'refused',
      issues: [{ found: enOpen.refused.unreadable, next: enOpen.refused.unreadableNext }],
    });
  });
});
