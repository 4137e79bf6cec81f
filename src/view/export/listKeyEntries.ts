import type { CardView } from '../deriveCards';
import { deriveCards } from '../deriveCards';
import type { PlacedFigure } from '../placedFigure';
import { exportFigureWordsOf } from '../../words/enExportFigure';
import type { ExportSubject } from './exportSubject';

/** An event of the numbered key. */
export interface KeyEntry {
  readonly eventId: string;
  readonly number: number;
  readonly title: string;
  /** Its time as the cards say it; empty where nothing is known. */
  readonly when: string;
  readonly isTimeOurs: boolean;
  readonly isAnchor: boolean;
  /**
   * Of the first event of each case where several stand together: its letter and its name. Of the
   * first thing that other patients showed: that it is not of this one.
   */
  readonly heading?: string;
}

/** The events that are drawn, in the order of their numbers, case by case where there are several. */
export function listKeyEntries(subject: ExportSubject, figure: PlacedFigure): KeyEntry[] {
  const { caseRecord, view, state, words, parts } = subject;
  const own = deriveCards(caseRecord, view.axis, state.axis, words);
  const groups = parts?.regroupCards?.(own) ?? own;
  const drawn = new Set(
    [...figure.lanes, ...(figure.history ? [figure.history] : [])].flatMap(({ events }) =>
      events.map(({ event }) => event.id),
    ),
  );
  const evidence = new Set(
    caseRecord.events.filter(({ kind }) => kind === 'evidence').map(({ id }) => id),
  );
  const write = exportFigureWordsOf(words).simulatedWhen;
  const isSimulated = (card: CardView) =>
    card.isTimeOurs && card.time === words.cards.timeSimulated && !card.isAnchor;
  const entries = (cards: readonly CardView[]) =>
    cards
      .filter((card) => drawn.has(card.id))
      .sort((a, b) => a.number - b.number)
      .map((card) => ({
        eventId: card.id,
        number: card.number,
        title: card.title,
        // It comes from elsewhere than the figure, and the foot names the source of the case alone.
        when: evidence.has(card.id)
          ? [card.when, card.finding.locator].filter(Boolean).join(' · ')
          : isSimulated(card)
            ? write(card.when)
            : card.when,
        // Day 0 is day 0 in any calendar.
        isTimeOurs: card.isTimeOurs && !card.isAnchor,
        isAnchor: card.isAnchor,
      }));
  const hasLetters = groups.some(({ letter }) => letter !== undefined);
  if (!hasLetters) {
    const all = entries(groups.flatMap(({ cards }) => cards));
    const first = all.find(({ eventId }) => evidence.has(eventId));
    return all.map((entry) =>
      entry === first ? { ...entry, heading: words.groups.evidence } : entry,
    );
  }
  return groups.flatMap(({ letter, title, cards }) =>
    entries(cards).map((entry, index) =>
      index === 0 ? { ...entry, heading: [letter, title].filter(Boolean).join(' · ') } : entry,
    ),
  );
}
