import { memo, useEffect } from 'react';
import { pointAt } from '../state/pointedAtStore';
import { useEventEmphasis } from '../state/pins';
import type { CardView } from '../view/deriveCards';
import type { Words } from '../words/en';
import { scrollToCard } from './scrollToCard';
import { Term } from './Term';

interface CardProps {
  readonly card: CardView;
  readonly toggle: (id: string) => void;
  readonly words: Words;
}

/** As many letters of title and time as stand side by side in a card. */
const MOST_BESIDE = 38;
const LONG_WHEN = 24;

/** One event; pointing at it points at its pin, and it opens when it is pinned. */
export const Card = memo(function Card({ card, toggle, words }: CardProps) {
  const emphasis = useEventEmphasis(card.id);
  const isOpen = emphasis === 'pinned';
  const { title, when } = card;
  const isLong = when.length > LONG_WHEN || title.length + when.length > MOST_BESIDE;
  useEffect(() => {
    if (isOpen) scrollToCard(card.id);
  }, [isOpen, card.id]);
  const point = () => {
    pointAt({ kind: 'event', id: card.id });
  };
  const leave = () => {
    pointAt(undefined);
  };
  return (
    <li
      className={card.isTimeOurs ? 'card time-ours' : 'card'}
      data-event-card={card.id}
      data-emphasis={emphasis}
      onPointerEnter={(pointer) => {
        if (pointer.pointerType !== 'touch') point();
      }}
      onPointerLeave={(pointer) => {
        if (pointer.pointerType !== 'touch') leave();
      }}
    >
      <button
        type="button"
        className="card-row"
        aria-expanded={isOpen}
        onFocus={point}
        onBlur={leave}
        onClick={() => {
          toggle(card.id);
        }}
      >
        <span className={card.isAnchor ? 'card-number anchor' : 'card-number'}>{card.number}</span>
        <span className="card-title">{card.title}</span>
        <span className={isLong ? 'card-when long' : 'card-when'}>{card.when}</span>
        {card.summary !== undefined && <span className="card-summary">{card.summary}</span>}
        {card.edit !== undefined && <span className="card-summary">{card.edit}</span>}
      </button>
      {isOpen && <CardDetails card={card} words={words} />}
    </li>
  );
});

function CardDetails({ card, words }: { readonly card: CardView; readonly words: Words }) {
  return (
    <div className="card-details">
      {card.details !== undefined && <p>{card.details}</p>}
      <dl>
        {card.day !== '' && (
          <div>
            <dt>{words.cards.day}</dt>
            <dd>{card.day}</dd>
          </div>
        )}
        <div>
          <dt>{words.cards.date}</dt>
          <dd>{card.date}</dd>
        </div>
      </dl>
      <p className="card-basis">
        {words.joints.label(words.cards.finding)}
        <Term explains={card.finding.term}>{card.finding.words}</Term>
        {card.finding.locator !== undefined && words.joints.comma + card.finding.locator}
        {card.figure !== undefined && ` · ${card.figure}`}
        <br />
        {card.time}
      </p>
    </div>
  );
}
