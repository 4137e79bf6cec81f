import { type ComparedCase, ownerOf } from '../../domain/comparison/comparedCase';
import { findSharedAnalytes } from '../../domain/comparison/sharedAnalytes';
import { deriveTimeAxis } from '../../domain/timeAxis';
import type { CompareWords } from '../../words/enCompare';
import type { Words } from '../../words/en';
import type { CardGroup, CardView } from '../deriveCards';
import { deriveHeadline } from '../deriveHeadline';
import type { Comparison } from './comparison';

/**
 * The cards of each case under its title, in order of time, with what the case says of itself: what
 * its data say and what a reader must know before trusting them, as on its own page.
 */
export function groupByCase(
  groups: readonly CardGroup[],
  { cases }: Pick<Comparison, 'cases'>,
  words: Words,
  say: CompareWords,
): CardGroup[] {
  const { single, shared } = findSharedAnalytes(cases);
  const cards = groups.flatMap((group) => group.cards).sort((a, b) => a.number - b.number);
  return cases.map((compared) => ({
    group: 'hospital',
    letter: compared.letter,
    title: compared.title,
    note: say.names.sentences([
      describeCase(compared, words, say),
      ...(cases.length < 2
        ? []
        : [
            ...single.filter(({ letter }) => letter === compared.letter).map(say.single),
            ...shared
              .filter(({ missingIn }) => missingIn.includes(compared.letter))
              .map(say.missing),
          ]),
    ]),
    cards: cards
      .filter((card) => ownerOf(card.id, cases) === compared)
      .map((card) => ownCard(card, compared)),
  }));
}

/** The card bears the event's own title, because the heading says whose it is. */
function ownCard(card: CardView, { key, caseRecord: { events, anchor } }: ComparedCase): CardView {
  const id = card.id.slice(key.length + 1);
  const own = events.find((event) => event.id === id);
  return { ...card, title: own?.title ?? card.title, isAnchor: id === anchor?.event };
}

function describeCase({ caseRecord }: ComparedCase, words: Words, say: CompareWords): string {
  const headline = deriveHeadline(caseRecord, deriveTimeAxis(caseRecord), words);
  const sentence = headline === caseRecord.title ? [] : [say.sentence(headline)];
  return say.names.sentences([...sentence, caseRecord.caution ?? ''].filter(Boolean));
}
