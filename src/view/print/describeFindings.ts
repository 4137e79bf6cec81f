import { type Basis, isIllustrative } from '../../domain/basis';
import type { Words } from '../../words/en';
import { printWordsOf } from '../../words/enPrint';
import type { CardGroup } from '../deriveCards';

const UNPRINTED: readonly Basis[] = ['digitised', 'derived', 'reconstructed', 'simulated'];

/**
 * Of which events a source does not print what is said of them, by their numbers and for each basis.
 * On screen a card says its basis when it is opened; paper cannot be opened.
 *
 * @example ['1, 2, 4: finding simulated.']
 */
export function describeFindings(groups: readonly CardGroup[], words: Words): string[] {
  const cards = groups.flatMap((group) => group.cards).sort((a, b) => a.number - b.number);
  const { findingNote } = printWordsOf(words).sheet;
  return UNPRINTED.flatMap((basis) => {
    const numbers = cards
      .filter(({ finding }) => finding.term === `basis:${basis}`)
      // Where nothing is said of an event, as on a handout, nothing was computed either.
      .filter(({ summary }) => summary !== undefined || isIllustrative(basis))
      .map(({ number }) => String(number));
    return numbers.length === 0
      ? []
      : [findingNote(words.joints.list(numbers), words.basis[basis])];
  });
}
