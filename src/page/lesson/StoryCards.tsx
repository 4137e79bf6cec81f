import { useMemo } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { deriveTimeAxis } from '../../domain/timeAxis';
import { pointAt } from '../../state/pointedAtStore';
import { useEventEmphasis } from '../../state/pins';
import { type CardView, deriveCards } from '../../view/deriveCards';
import type { Words } from '../../words/en';

interface StoryCardsProps {
  /** As far as the lesson has told it. */
  readonly caseRecord: CaseRecord;
  readonly ids: readonly string[];
  readonly anchorId: string | undefined;
  readonly words: Words;
}

/** Some events in full, where no curve takes the room: a class reads them from afar. */
export function StoryCards({ caseRecord, ids, anchorId, words }: StoryCardsProps) {
  const groups = useMemo(
    () => deriveCards(caseRecord, deriveTimeAxis(caseRecord, anchorId), 'days', words),
    [caseRecord, anchorId, words],
  );
  return (
    <ul className="story-cards" aria-label={words.cards.label}>
      {groups
        .flatMap(({ cards }) => cards)
        .filter(({ id }) => ids.includes(id))
        .map((card) => (
          <StoryCard key={card.id} card={card} words={words} />
        ))}
    </ul>
  );
}

function StoryCard({ card, words }: { readonly card: CardView; readonly words: Words }) {
  const emphasis = useEventEmphasis(card.id);
  return (
    <li
      data-event-card={card.id}
      data-emphasis={emphasis}
      onPointerEnter={() => {
        pointAt({ kind: 'event', id: card.id });
      }}
      onPointerLeave={() => {
        pointAt(undefined);
      }}
    >
      <h2>
        <span className="card-number">{card.number}</span>
        {card.title}
      </h2>
      <p className="story-when">{card.when}</p>
      <p>{card.details ?? card.summary}</p>
      {card.finding.locator !== undefined && (
        <p className="story-when">
          {card.finding.words + words.joints.comma + card.finding.locator}
        </p>
      )}
    </li>
  );
}
