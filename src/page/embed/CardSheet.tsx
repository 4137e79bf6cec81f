import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ViewActions } from '../../state/viewActions';
import type { CardGroup } from '../../view/deriveCards';
import type { Words } from '../../words/en';
import type { EmbedWords } from '../../words/enEmbed';
import { CardList } from '../CardList';

interface CardSheetProps {
  readonly groups: readonly CardGroup[];
  readonly actions: ViewActions;
  readonly words: Words;
  readonly say: EmbedWords;
}

/**
 * The cards behind a button, over the figure and within the frame. No dialog: the figure answers to
 * the cards, so it stays in reach, and the focus stays where it was.
 */
export function CardSheet({ groups, actions, words, say }: CardSheetProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const press = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || !isOpen) return;
    // The nearest thing only: what is pinned stays for the next press.
    key.preventDefault();
    close();
  };
  const count = groups.reduce((sum, { cards }) => sum + cards.length, 0);
  return (
    <div className="embed-events" onKeyDown={press}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {say.events(count)}
      </button>
      <div id={id} className="embed-sheet" hidden={!isOpen}>
        {isOpen && (
          <>
            <CardList groups={groups} actions={actions} words={words} />
            <button type="button" className="button" onClick={close}>
              {say.close}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
