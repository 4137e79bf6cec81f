import { useCallback, useMemo } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { deriveTimeAxis } from '../../domain/timeAxis';
import { changeAddress } from '../../state/addressStore';
import { deriveCards } from '../../view/deriveCards';
import type { Words } from '../../words/en';
import type { LessonWords } from '../../words/enLesson';
import { Card } from '../Card';

interface LessonCardsProps {
  /** As far as the lesson has told it. */
  readonly caseRecord: CaseRecord;
  readonly anchorId: string | undefined;
  readonly pinned: string | undefined;
  /** False where a question needs the room. */
  readonly isOpen: boolean;
  /** Shown in full elsewhere. */
  readonly except: readonly string[];
  readonly words: Words;
  readonly say: LessonWords;
}

/** The card that is open, and the others so far behind a fold. */
export function LessonCards(props: LessonCardsProps) {
  const { caseRecord, anchorId, pinned, isOpen, except, words, say } = props;
  const cards = useMemo(() => {
    const axis = deriveTimeAxis(caseRecord, anchorId);
    return deriveCards(caseRecord, axis, 'days', words)
      .flatMap((group) => group.cards)
      .filter(({ id }) => !except.includes(id));
  }, [caseRecord, anchorId, except, words]);
  const toggle = useCallback(
    (id: string) => {
      changeAddress({ event: id === pinned ? undefined : id });
    },
    [pinned],
  );
  const open = isOpen ? cards.find(({ id }) => id === pinned) : undefined;
  const others = cards.filter((card) => card !== open);
  return (
    <div className="lesson-cards cards">
      {open && (
        <ul>
          <Card card={open} toggle={toggle} words={words} />
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary>{say.cards(others.length, open !== undefined || except.length > 0)}</summary>
          <ul>
            {others.map((card) => (
              <Card key={card.id} card={card} toggle={toggle} words={words} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
