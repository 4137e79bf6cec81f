import { expect, test } from 'vitest';
import { deriveCards } from '../../../src/view/deriveCards';
import { describeFindings } from '../../../src/view/print/describeFindings';
import { en } from '../../../src/words/en';
import { loadWords } from '../../../src/words/languages';
import { caseFrom, RESECTION } from '../caseFrom';
import { shippedCase } from '../shippedCase';
import { viewOf } from '../viewOf';

function notesOf(caseRecord: ReturnType<typeof caseFrom>, words = en) {
  return describeFindings(
    deriveCards(caseRecord, viewOf(caseRecord).view.axis, 'days', words),
    words,
  );
}

test('Paper says which events a source does not print, by their numbers', async () => {
  const visit = (id: string, day: number, basis: string) => ({
    id,
    kind: 'visit',
    title: 'Visit',
    time: { day, basis: 'reported' },
    basis,
  });
  const caseRecord = caseFrom({
    anchor: { event: 'resection' },
    events: [
      visit('a', 3, 'simulated'),
      { ...visit('b', 1, 'derived'), summary: 'In range' },
      RESECTION,
      visit('c', 2, 'simulated'),
      // A handout leaves out what was found.
      visit('d', 4, 'derived'),
    ],
  });
  expect(notesOf(caseRecord)).toEqual(['2: finding computed.', '3, 4: finding simulated.']);
  expect(notesOf(caseRecord, await loadWords('zh'))).toEqual([
    '2：所见为计算得出。',
    '3、4：所见为模拟。',
  ]);
});

test('Every event of a simulated case is said to be simulated on paper', () => {
  expect(notesOf(shippedCase('simulated-persistent'))).toEqual(['1, 2, 3, 4: finding simulated.']);
});

test('Where all is printed nothing is said', () => {
  expect(notesOf(caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] }))).toEqual([]);
});
