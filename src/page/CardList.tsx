import type { ViewActions } from '../state/viewActions';
import type { CardGroup } from '../view/deriveCards';
import type { Words } from '../words/en';
import { Card } from './Card';
import { useCardActions } from './useCardActions';

interface CardListProps {
  readonly groups: readonly CardGroup[];
  readonly actions: ViewActions;
  readonly words: Words;
}

/** The events as rows in their groups, each linked with its pin in the figure. */
export function CardList({ groups, actions, words }: CardListProps) {
  const toggle = useCardActions(actions);
  return (
    <aside className="cards" aria-label={words.cards.label} data-card-list="" tabIndex={-1}>
      {groups.map((group) => (
        <section key={`${group.letter ?? ''} ${group.group}`}>
          <h2 data-letter={group.letter}>{group.title}</h2>
          {group.note && <p className="card-note">{group.note}</p>}
          <ul>
            {group.cards.map((card) => (
              <Card key={card.id} card={card} toggle={toggle} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
