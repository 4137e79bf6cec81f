import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import type { Explanation } from '../view/describeExplanation';
import type { Words } from '../words/en';

interface ExplanationsProps {
  readonly caseRecord: CaseRecord;
  readonly unit: string | undefined;
  readonly words: Words;
  readonly children: ReactNode;
}

/**
 * Explains a term where it stands: a tap on anything with `data-explain` opens one or two sentences
 * beside it. One popover for the page, so that words inside the drawing need no handlers.
 */
export function Explanations({ caseRecord, unit, words, children }: ExplanationsProps) {
  const [shown, setShown] = useState<Explanation>();
  const popover = useRef<HTMLDivElement>(null);
  const place = useRef({ left: 0, top: 0 });
  useEffect(() => {
    const { current } = popover;
    if (!shown || !current) return;
    current.showPopover();
    const { left, top } = place.current;
    const { width, height } = current.getBoundingClientRect();
    const isRoomBelow = top + height + 12 < window.innerHeight;
    current.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    current.style.top = `${isRoomBelow ? top + 8 : Math.max(8, top - height - 32)}px`;
  }, [shown]);
  const explain = (click: MouseEvent) => {
    const element = click.target instanceof Element ? click.target.closest('[data-explain]') : null;
    const term = element?.getAttribute('data-explain');
    if (!element || term === null || term === undefined) return;
    const box = element.getBoundingClientRect();
    place.current = { left: box.left, top: box.bottom };
    void import('../view/describeExplanation').then(
      ({ describeExplanation }) => {
        setShown(describeExplanation(term, caseRecord, unit, words));
      },
      (error: unknown) => {
        // Thrown in rendering, where the page catches what fails and offers to load again.
        setShown(() => {
          throw error;
        });
      },
    );
  };
  return (
    // The click is only listened to here; what is clicked is a button or has one beside it.
    <div className="explained" onClick={explain}>
      {children}
      <div
        ref={popover}
        popover="auto"
        className="explanation"
        data-open={shown ? '' : undefined}
        role="note"
        onToggle={(toggle) => {
          if (toggle.newState === 'closed') setShown(undefined);
        }}
      >
        <strong>{shown?.title}</strong>
        <p>{shown?.text}</p>
      </div>
    </div>
  );
}
